package uk.org.waymark.web.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import uk.org.waymark.contract.scoring.Reason.Judged;
import uk.org.waymark.position.Reading;
import uk.org.waymark.web.words.Words;

/** How far an outturn lies from its target, as briefly as can be said: "23 points above", "1,150 below". */
public final class Distance {
    private Distance() {}

    /** Empty where nothing was judged, or the target is a range. */
    public static Optional<String> of(Reading reading) {
        return reading.score().reason().judged().flatMap(judged -> judged.difference()
                .map(difference -> words(judged, difference)));
    }

    private static String words(Judged judged, BigDecimal difference) {
        if (difference.signum() == 0) {
            return Words.say("distance.none");
        }
        String side = difference.signum() > 0 ? "above" : "below";
        String amount = shortened(judged.rounded(difference.abs()), judged);
        if (judged.given().measurement().unit().startsWith("%")) {
            return Words.say("distance.points." + side, amount);
        }
        Optional<BigDecimal> percent = judged.differencePercent()
                .filter(any -> judged.given().outturn().fixedTolerance().isEmpty())
                .map(share -> share.abs().setScale(0, RoundingMode.HALF_UP))
                .filter(share -> share.signum() > 0);
        return percent.map(share -> Words.say("distance.percent." + side, amount, share.toPlainString()))
                .orElse(Words.say("distance.amount." + side, amount));
    }

    private static String shortened(BigDecimal amount, Judged judged) {
        String digits = judged.given().measurement().digits(amount);
        return digits.contains(".") ? digits.replaceFirst("\\.?0+$", "") : digits;
    }
}
