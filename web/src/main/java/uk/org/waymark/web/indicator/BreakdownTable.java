package uk.org.waymark.web.indicator;

import java.math.BigDecimal;
import java.util.List;
import uk.org.waymark.position.BreakdownReading;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Reconciliation.Outcome;
import uk.org.waymark.web.words.Words;

/**
 * A measure's figure by group.
 *
 * @param id by which a link finds it: "by-ward"
 * @param title what the groups are, and the period: "By ward at 2008/09 Q3"
 * @param note what the groups come to
 * @param differs whether that is not the figure of the measure
 * @param shared whether the groups have shares of the whole
 */
public record BreakdownTable(
        String id, String title, String note, boolean differs, boolean shared, List<GroupRow> groups) {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** Those of a measure for the period of the figure that is shown; none where nothing is reported by group. */
    public static List<BreakdownTable> of(MeasurePosition measure) {
        return measure.breakdowns().stream().map(BreakdownTable::of).toList();
    }

    private static BreakdownTable of(BreakdownReading reading) {
        BigDecimal full = full(reading);
        List<GroupRow> groups = reading.groups().stream()
                .map(group -> GroupRow.of(reading, group, full))
                .toList();
        return new BreakdownTable(
                "by-" + reading.breakdown().by(),
                Words.say("indicator.groups", reading.breakdown().words(), reading.period()),
                reading.reconciliation().words(),
                reading.reconciliation().outcome() == Outcome.DIFFERS,
                groups.stream().anyMatch(group -> group.share().isPresent()),
                groups);
    }

    /** A hundred per cent, else the largest of them. */
    private static BigDecimal full(BreakdownReading reading) {
        boolean percentages = reading.groups().stream()
                .flatMap(group -> group.figure().stream())
                .anyMatch(figure -> figure.counted().isPresent());
        return percentages
                ? ALL
                : reading.groups().stream()
                        .filter(group -> !group.isSmall())
                        .flatMap(group -> group.figure().stream())
                        .flatMap(figure -> figure.number().stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::max);
    }
}
