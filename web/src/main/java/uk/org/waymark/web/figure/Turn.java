package uk.org.waymark.web.figure;

import java.math.BigDecimal;
import java.util.List;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.figure.Shape;
import uk.org.waymark.contract.scoring.Flip;
import uk.org.waymark.contract.scoring.Reason.Judged;
import uk.org.waymark.contract.scoring.StatusScheme;
import uk.org.waymark.web.mark.Mark;
import uk.org.waymark.web.words.Words;

/** An outturn at which the symbol would have been another. */
public record Turn(String figure, Mark mark) {

    /** The turns of a judgement, from low to high. */
    public static List<Turn> of(StatusScheme scheme, Judged judged) {
        return judged.flips().stream().map(flip -> of(scheme, judged, flip)).toList();
    }

    private static Turn of(StatusScheme scheme, Judged judged, Flip flip) {
        String figure = onLine(judged, flip.figure());
        return new Turn(
                Words.say(flip.above() ? "detail.orMore" : "detail.orLess", figure),
                Mark.of(scheme, flip.performance()));
    }

    /** A place on the line of the bands as a figure of the outturn's own kind. */
    public static String onLine(Judged judged, BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        BigDecimal plain = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        Measurement measurement = judged.given().measurement();
        return judged.given().outturn().isOf(Shape.AMOUNT)
                ? new FigureWords(measurement).brief(plain)
                : judged.given().outturn().wordsAt(plain, measurement);
    }
}
