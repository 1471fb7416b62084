package uk.org.waymark.position;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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
