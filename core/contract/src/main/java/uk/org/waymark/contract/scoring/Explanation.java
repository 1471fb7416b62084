package uk.org.waymark.contract.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.figure.Shape;
import uk.org.waymark.contract.scoring.Reason.Judged;
import uk.org.waymark.contract.target.Scorable;

/** Says in a sentence or two why a score is what it is. */
public final class Explanation {
    private Explanation() {}

    public static String of(Score score) {
        return score.reason().sentence();
    }

    static String of(Judged judged) {
        return comparison(judged) + " " + limits(judged);
    }

    private static String comparison(Judged judged) {
        Measurement measurement = judged.given().measurement();
        String outturn = measurement.words(judged.given().outturn());
        Optional<Scorable.Range> range = judged.given().target().range();
        if (range.isPresent()) {
            return outturn + " is set against the range from "
                    + measurement.withUnit(range.get().low()) + " to "
                    + measurement.withUnit(range.get().high()) + ".";
        }
        String target = targetWords(judged, measurement);
        BigDecimal difference = judged.difference().orElse(BigDecimal.ZERO);
        if (judged.given().outturn().isOf(Shape.RATIO) && !isWhole(difference)) {
            return outturn + " is set against the target of " + target + ", which is about "
                    + end(judged, judged.value().subtract(difference).setScale(0, RoundingMode.HALF_UP)) + ".";
        }
        if (difference.signum() == 0) {
            return outturn + " equals the target.";
        }
        String share = judged.differencePercent()
                .filter(percent -> judged.given().outturn().fixedTolerance().isEmpty())
                .map(percent -> " (" + percent.abs().toPlainString() + "%)")
                .orElse("");
        return outturn + " is " + measurement.digits(judged.rounded(difference.abs())) + share
                + (difference.signum() > 0 ? " above" : " below") + " the target of " + target + ".";
    }

    private static String targetWords(Judged judged, Measurement measurement) {
        return judged.given()
                .target()
                .figure(judged.given().baseline())
                .map(figure -> isPrinted(judged, figure)
                        ? measurement.words(figure)
                        : measurement.withUnit(judged.rounded(figure.number().orElseThrow())))
                .orElse(judged.given().target().text());
    }

    /** Whether the agreement prints the figure; one that was worked out from a change has decimals nobody counted. */
    private static boolean isPrinted(Judged judged, Figure figure) {
        return !figure.isOf(Shape.AMOUNT) || judged.given().target().text().equals(figure.text());
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    /** Empty where a theme's own rule drew other limits, which then stand for themselves. */
    static Optional<String> tolerance(Judged judged) {
        ScoringCase given = judged.given();
        boolean standard = StandardRule.STANDARD
                .bands(given)
                .filter(bands -> bands.rising().equals(judged.bands().rising()))
                .isPresent();
        return Optional.of(given).filter(any -> standard).map(Explanation::tolerance);
    }

    private static String tolerance(ScoringCase given) {
        if (given.outturn().isOf(Shape.LEVEL)) {
            return "none, a level is reached or it is not";
        }
        if (given.outturn().isOf(Shape.RATIO)) {
            return "one of the " + given.measurement().unit() + " counted";
        }
        boolean ofNothing = given.tolerances().worse().relative()
                && StandardRule.targetOnLine(given)
                        .filter(target -> target.signum() == 0)
                        .isPresent();
        return ofNothing
                ? given.measurement().withUnit(given.measurement().lastPlace()) + " either side"
                : given.tolerances().toString();
    }

    private static String limits(Judged judged) {
        Band band = judged.band();
        String label = judged.given().scheme().symbol(band.performance()).label();
        String counted = judged.tolerance()
                .filter(any -> judged.given().outturn().isOf(Shape.RATIO))
                .map(one -> ", as " + one + " more or less is acceptable")
                .orElse("");
        return sentence(label + " is " + span(judged, judged.reached(band).orElse(band)) + counted);
    }

    private static String span(Judged judged, Band band) {
        Optional<String> from = band.from().map(end -> end(judged, end));
        Optional<String> to = band.to().map(end -> end(judged, end));
        if (from.isPresent() && to.isPresent()) {
            return from.equals(to)
                    ? "exactly " + from.get()
                    : (band.fromInside() ? "from " : "above ")
                            + start(judged, band.from().get())
                            + (band.toInside() ? " to " : " to below ")
                            + to.get();
        }
        if (from.isPresent()) {
            return band.fromInside() ? from.get() + " or more" : "anything above " + from.get();
        }
        return to.map(end -> band.toInside() ? end + " or less" : "anything below " + end)
                .orElse("anything");
    }

    /** The lower of two ends without its unit, which the upper one says; pounds are said with both. */
    private static String start(Judged judged, BigDecimal from) {
        Measurement measurement = judged.given().measurement();
        if (measurement.unit().startsWith("£")) {
            return end(judged, from);
        }
        return judged.given().outturn().isOf(Shape.AMOUNT)
                ? measurement.digits(shortened(from))
                : shortened(from).toPlainString();
    }

    private static BigDecimal shortened(BigDecimal end) {
        BigDecimal plain = end.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static String end(Judged judged, BigDecimal end) {
        return judged.given().outturn().wordsAt(shortened(end), judged.given().measurement());
    }

    static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }
}
