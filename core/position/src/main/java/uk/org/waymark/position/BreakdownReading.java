package uk.org.waymark.position;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.Breakdown;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.reporting.Standing;
import uk.org.waymark.position.reporting.Subject;

/**
 * A measure's figure for a period by group.
 *
 * @param whole the figure that the groups make up, shown or held; empty where there is none, and while it lacks months
 * @param groups every group that is declared, in that order
 */
public record BreakdownReading(
        Indicator indicator,
        Breakdown breakdown,
        ReportingPeriod period,
        Optional<Figure> whole,
        List<GroupReading> groups) {
    public BreakdownReading {
        groups = List.copyOf(groups);
    }

    /** The readings of all breakdowns of a measure for one period. */
    public static List<BreakdownReading> of(Indicator indicator, ReportingPeriod period, Standing standing) {
        return indicator.breakdowns().stream()
                .map(breakdown -> of(indicator, breakdown, period, standing))
                .toList();
    }

    private static BreakdownReading of(
            Indicator indicator, Breakdown breakdown, ReportingPeriod period, Standing standing) {
        Subject measure = new Subject(indicator.code(), Optional.empty(), period);
        Predicate<String> hidden = standing.hiddenGroups(measure);
        return new BreakdownReading(
                indicator,
                breakdown,
                period,
                standing.outturn(measure)
                        .filter(entry -> entry.statement().isComplete())
                        .map(entry -> entry.statement().figure())
                        .or(() -> standing.noFigure(measure)
                                .flatMap(entry -> entry.statement().held())),
                breakdown.groups().stream()
                        .map(group -> new GroupReading(
                                group,
                                standing.group(new Subject(indicator.code(), Optional.of(group.id()), period)),
                                hidden.test(group.id())))
                        .toList());
    }

    /** How many groups something is reported of. */
    public int answered() {
        return (int) groups.stream().filter(group -> group.answer().isPresent()).count();
    }

    /** How many per cent of the whole a group has; empty where figures do not add up, and where one is not shown. */
    public Optional<BigDecimal> share(GroupReading group) {
        return whole.filter(any -> Reconciliation.addsUp(indicator))
                .flatMap(Figure::number)
                .filter(all -> all.signum() > 0)
                .flatMap(all -> group.figure()
                        .filter(any -> !group.isSmall())
                        .flatMap(Figure::number)
                        .map(number -> number.movePointRight(2).divide(all, MathContext.DECIMAL64)));
    }

    /** What the groups come to, beside the whole. */
    public Reconciliation reconciliation() {
        return Reconciliation.of(this);
    }
}
