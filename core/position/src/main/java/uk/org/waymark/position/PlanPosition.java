package uk.org.waymark.position;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.plan.Action;
import uk.org.waymark.contract.plan.Plan;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.PlanStatement.ActionStated;
import uk.org.waymark.position.reporting.PlanStatement.Progress;

/**
 * A plan as known: what its theme's file says with what its delivery group stated since, and how far it has come.
 *
 * @param plan with the actions as they stand
 * @param actions where each of those comes from and how far it has come, in the same order
 */
public record PlanPosition(Plan plan, List<ActionPosition> actions) {
    public PlanPosition {
        actions = List.copyOf(actions);
    }

    /** What its file says, with what was stated and told of it. */
    static PlanPosition of(Plan declared, List<Entry<ActionStated>> stated, Map<String, List<Entry<Progress>>> told) {
        List<ActionPosition> actions = ActionPosition.of(declared.actions(), stated, told);
        return new PlanPosition(
                declared.with(actions.stream().map(ActionPosition::action).toList()), actions);
    }

    public Optional<Progress> progressOf(Action action) {
        return actions.stream()
                .filter(its -> its.action().id().equals(action.id()))
                .findFirst()
                .flatMap(ActionPosition::progress)
                .map(Entry::statement);
    }

    /** Whether it, or an action of it, is meant to move a measure. */
    public boolean isFor(IndicatorCode code) {
        return plan.indicators().contains(code) || actionsFor(code).findAny().isPresent();
    }

    /** Its actions that are meant to move a measure: those that name it and, of the plan's measures, those that name none. */
    public Stream<ActionPosition> actionsFor(IndicatorCode code) {
        boolean ofPlan = plan.indicators().contains(code);
        return actions.stream()
                .filter(action -> action.action().indicators().isEmpty()
                        ? ofPlan
                        : action.action().indicators().contains(code));
    }

    /** Those that should be done by a day and are not. */
    public List<ActionPosition> late(LocalDate day) {
        return actions.stream().filter(action -> action.isLate(day)).toList();
    }
}
