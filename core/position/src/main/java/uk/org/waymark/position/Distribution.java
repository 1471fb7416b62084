package uk.org.waymark.position;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.position.reporting.Statement.PublishedDistribution;

/**
 * How measures were spread over the symbols on a date, in whole percentages rounded one by one, so that they may add up
 * to 99 or 101.
 *
 * @param of how many measures the percentages are of; empty where only percentages were published
 */
public record Distribution(
        LocalDate at,
        Source source,
        BigDecimal above,
        BigDecimal near,
        BigDecimal below,
        BigDecimal missing,
        Optional<Integer> of) {
    /** Where a distribution comes from. */
    public enum Source {
        /** Printed in a report of its time, for measures that are no longer at hand. */
        PUBLISHED,
        /** Counted over the designated measures of a position. */
        COMPUTED
    }

    public static Distribution published(PublishedDistribution archived) {
        return new Distribution(
                archived.at(),
                Source.PUBLISHED,
                archived.above(),
                archived.near(),
                archived.below(),
                archived.missing(),
                Optional.empty());
    }

    /** Of the designated measures of a position that has some. */
    public static Distribution computed(Position position) {
        Summary summary = position.designated();
        return new Distribution(
                position.period().ends(),
                Source.COMPUTED,
                percent(summary, Performance.BETTER),
                percent(summary, Performance.WITHIN),
                percent(summary, Performance.WORSE),
                percent(summary, Performance.NOT_RATED),
                Optional.of(summary.measures()));
    }

    private static BigDecimal percent(Summary summary, Performance performance) {
        return BigDecimal.valueOf(100L * summary.count(performance))
                .divide(BigDecimal.valueOf(summary.measures()), 0, RoundingMode.HALF_UP);
    }
}
