package uk.org.waymark.position;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.PlanPromised;

/** Which measures of a position have a plan, and which ask for something to be done while nobody does anything. */
public record Coverage(Position position) {
    private static final Set<ReviewCategory> OFF_COURSE =
            Set.of(ReviewCategory.OFF_TRAJECTORY, ReviewCategory.AT_RISK, ReviewCategory.MISSED);

    /** How many designated measures some plan, of whatever theme, is meant to move. */
    public int planned() {
        return (int) position.measures()
                .filter(MeasurePosition::isDesignated)
                .filter(measure -> plans().anyMatch(plan -> plan.isFor(measure.code())))
                .count();
    }

    /** The designated measures that no plan is for, theme by theme, each with who promised one. */
    public List<UnplannedTarget> unplanned(Entries entries) {
        return position.measures()
                .filter(MeasurePosition::isDesignated)
                .filter(measure -> plans().noneMatch(plan -> plan.isFor(measure.code())))
                .map(measure -> new UnplannedTarget(measure, promise(measure, entries)))
                .toList();
    }

    private Optional<Entry<PlanPromised>> promise(MeasurePosition measure, Entries entries) {
        return entries.of(PlanPromised.class, position.known())
                .filter(entry ->
                        measure.indicator().isCalled(entry.statement().code().text()))
                .reduce((earlier, later) -> later);
    }

    /** The measures off course for which no plan has an action that is still to be done, theme by theme. */
    public List<MeasurePosition> gaps() {
        return position.measures()
                .filter(measure -> OFF_COURSE.contains(measure.review()))
                .filter(measure ->
                        plans().flatMap(plan -> plan.actionsFor(measure.code())).allMatch(ActionPosition::isOver))
                .toList();
    }

    private Stream<PlanPosition> plans() {
        return position.themes().stream().flatMap(theme -> theme.plans().stream());
    }
}
