package uk.org.waymark.contract.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.scoring.Reason.Judged;
import uk.org.waymark.contract.scoring.Reason.NotJudged;
import uk.org.waymark.contract.scoring.Reason.WorstOfParts;
import uk.org.waymark.contract.target.Scorable;

/** Says in a sentence or two why a score is what it is. */
public final class Explanation {
    private Explanation() {}

    public static String of(Score score) {
        if (score.reason() instanceof Judged judged) {
            return comparison(judged) + " " + limits(judged);
        }
        if (score.reason() instanceof WorstOfParts parts) {
            return "Its parts are judged one by one and the worse one counts: "
                    + parts.byPart().entrySet().stream()
                            .map(part -> part.getKey() + " is " + label(part.getValue()))
                            .collect(Collectors.joining(", "))
                    + ".";
        }
        NotJudged nothing = (NotJudged) score.reason();
        return sentence(nothing.because().words()) + " " + nothing.detail();
    }

    private static String label(Score part) {
        return part.reason() instanceof Judged judged
                ? judged.given().scheme().symbol(part.performance()).label()
                : "not rated";
    }

    private static String comparison(Judged judged) {
        Measurement measurement = judged.given().measurement();
        String outturn = measurement.words(judged.given().outturn());
        if (judged.given().target() instanceof Scorable.Range range) {
            return outturn + " is set against the range from " + measurement.withUnit(range.low()) + " to "
                    + measurement.withUnit(range.high()) + ".";
        }
        String target = targetWords(judged, measurement);
        BigDecimal difference = judged.difference().orElse(BigDecimal.ZERO);
        if (difference.signum() == 0) {
            return outturn + " equals the target.";
        }
        String share = judged.differencePercent()
                .filter(percent -> judged.given().outturn() instanceof Figure.Amount)
                .map(percent -> " (" + percent.abs().toPlainString() + "%)")
                .orElse("");
        return outturn + " is " + measurement.digits(difference.abs()) + share
                + (difference.signum() > 0 ? " above" : " below") + " the target of " + target + ".";
    }

    private static String targetWords(Judged judged, Measurement measurement) {
        return judged.given()
                .target()
                .figure(judged.given().baseline())
                .map(measurement::words)
                .orElse(judged.given().target().text());
    }

    private static String limits(Judged judged) {
        Band band = judged.band();
        String label = judged.given().scheme().symbol(band.performance()).label();
        return sentence(label + " is " + span(judged, band));
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
        return judged.given().outturn() instanceof Figure.Amount
                ? measurement.digits(shortened(from))
                : shortened(from).toPlainString();
    }

    private static BigDecimal shortened(BigDecimal end) {
        BigDecimal plain = end.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static String end(Judged judged, BigDecimal end) {
        BigDecimal shown = shortened(end);
        if (judged.given().outturn() instanceof Figure.Ratio ratio) {
            return shown.toPlainString() + " of " + ratio.denominator();
        }
        if (judged.given().outturn() instanceof Figure.Level) {
            return "level " + shown.toPlainString();
        }
        return judged.given().measurement().withUnit(shown);
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }
}
