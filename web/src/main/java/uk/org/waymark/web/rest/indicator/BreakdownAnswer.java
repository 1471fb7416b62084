package uk.org.waymark.web.rest.indicator;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.position.BreakdownReading;
import uk.org.waymark.position.GroupReading;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.web.rest.measure.Codes;

/**
 * The figure of a measure by group.
 *
 * @param by what the groups are, such as "ward"
 * @param period that of the figure that is shown
 * @param reconciliation whether they add up to it: "agrees", "differs", "open", "hidden" or "not-added"
 * @param sentence the same in words
 */
public record BreakdownAnswer(
        String by, String period, String reconciliation, String sentence, List<GroupValue> groups) {
    /**
     * A group and its figure.
     *
     * @param group its id, as a file names it in the column of parts
     * @param counted what a figure in per cent was counted from
     * @param suppressed whether it is too small to show
     */
    public record GroupValue(
            String group,
            String title,
            Optional<String> outturn,
            Optional<String> counted,
            boolean provisional,
            boolean suppressed) {
        static GroupValue of(GroupReading group, Measurement measurement) {
            Optional<Figure> shown = group.figure().filter(any -> !group.isSmall());
            return new GroupValue(
                    group.group().id(),
                    group.group().title(),
                    shown.map(figure -> Codes.figure(figure, measurement)),
                    shown.flatMap(Codes::counted),
                    group.isProvisional(),
                    group.isSmall());
        }
    }

    /** Those of a measure of which anything is reported. */
    static List<BreakdownAnswer> of(MeasurePosition measure) {
        return measure.breakdowns().stream().map(BreakdownAnswer::of).toList();
    }

    private static BreakdownAnswer of(BreakdownReading reading) {
        return new BreakdownAnswer(
                reading.breakdown().by(),
                reading.period().code(),
                Codes.of(reading.reconciliation().outcome()),
                reading.reconciliation().words(),
                reading.groups().stream()
                        .map(group -> GroupValue.of(group, reading.indicator().reportedMeasurement()))
                        .toList());
    }
}
