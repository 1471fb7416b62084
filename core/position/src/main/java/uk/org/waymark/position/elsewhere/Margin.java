package uk.org.waymark.position.elsewhere;

import java.math.BigDecimal;
import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.figure.Polarity;
import uk.org.waymark.position.checking.Medians;

/**
 * The margin between the area's own figure and another of the same period.
 *
 * @param own empty where the area has no figure of that period, so that the two cannot be compared
 */
public record Margin(Figure other, Optional<Figure> own) {

    /** The result of comparing two places. */
    public enum Result {
        BETTER,
        SAME,
        WORSE
    }

    /** The margin of the figures as they are shown, so that what looks the same is the same. */
    public Margin shown(Measurement measurement) {
        return new Margin(shown(other, measurement), own.map(figure -> shown(figure, measurement)));
    }

    private static Figure shown(Figure figure, Measurement measurement) {
        return figure.number()
                .<Figure>map(number -> new Figure.Amount(Medians.rounded(number, measurement)))
                .orElse(figure);
    }

    /** How far the area's figure is above the other; below zero where it is lower, empty where it cannot be told. */
    public Optional<BigDecimal> difference() {
        return own.flatMap(Figure::number).flatMap(ours -> other.number().map(ours::subtract));
    }

    /** Whether the area does better; empty where it cannot be told, also where neither more nor less is better. */
    public Optional<Result> result(Polarity polarity) {
        return polarity == Polarity.ON_PLAN
                ? Optional.empty()
                : difference().map(difference -> result(difference.signum() * (polarity == Polarity.HIGH ? 1 : -1)));
    }

    private static Result result(int ahead) {
        return ahead == 0 ? Result.SAME : ahead > 0 ? Result.BETTER : Result.WORSE;
    }
}
