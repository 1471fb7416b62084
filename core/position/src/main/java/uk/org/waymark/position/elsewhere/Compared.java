package uk.org.waymark.position.elsewhere;

import java.math.BigDecimal;
import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Polarity;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.FigureElsewhere;

/**
 * The figure of another place beside the area's own of the same period.
 *
 * @param elsewhere the statement of the other figure, with its source
 * @param own empty where the area has no figure of that period, so that the two cannot be compared
 */
public record Compared(Entry<FigureElsewhere> elsewhere, Optional<Figure> own) {

    /** The result of comparing two places. */
    public enum Result {
        BETTER,
        SAME,
        WORSE
    }

    public Figure figure() {
        return elsewhere.statement().figure().orElseThrow();
    }

    /** How far the area's figure is above the other; below zero where it is lower, empty where it cannot be told. */
    public Optional<BigDecimal> difference() {
        return own.flatMap(Figure::number).flatMap(ours -> figure().number().map(ours::subtract));
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
