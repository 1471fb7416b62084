package uk.org.waymark.web.publication;

import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.scoring.StatusScheme;
import uk.org.waymark.position.publication.RevisedFigure;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.mark.Mark;
import uk.org.waymark.web.words.Words;

/**
 * A figure of a publication that was corrected since.
 *
 * @param address of the measure, in addresses
 * @param published the figure in the publication
 * @param on the day from which the correction is known; empty where no entry made it
 * @param moved whether the rating is another
 */
public record RevisedLine(
        String address,
        String code,
        String title,
        Optional<String> part,
        String published,
        String now,
        String on,
        Optional<String> reason,
        boolean moved,
        Mark was,
        Mark is) {
    static RevisedLine of(RevisedFigure figure, StatusScheme scheme) {
        FigureWords words = new FigureWords(figure.measure().indicator().reportedMeasurement());
        return new RevisedLine(
                figure.measure().code().address(),
                figure.measure().code().text(),
                figure.measure().indicator().briefTitle(),
                figure.part(),
                said(figure.published(), words),
                said(figure.now(), words),
                figure.knownFrom().map(Words::date).orElse(""),
                figure.reason(),
                figure.isRatedOtherwise(),
                Mark.of(scheme, figure.was()),
                Mark.of(scheme, figure.is()));
    }

    private static String said(Optional<Figure> figure, FigureWords words) {
        return figure.map(words::brief).orElseGet(() -> Words.say("overview.noFigure"));
    }
}
