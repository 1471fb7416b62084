package uk.org.waymark.position;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.org.waymark.contract.plan.Action;
import uk.org.waymark.contract.plan.Milestone;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.PlanStatement.ActionStated;
import uk.org.waymark.position.reporting.PlanStatement.Progress;

/**
 * An action as it stands.
 *
 * @param action its terms: those last stated, else those of the theme's file
 * @param declared whether the theme's file has it
 * @param stated by whom and when its terms were stated beside the file; empty where those of the file stand
 * @param log what was told of its progress, earliest known first; the last one stands
 */
public record ActionPosition(
        Action action, boolean declared, Optional<Entry<ActionStated>> stated, List<Entry<Progress>> log) {
    public ActionPosition {
        log = List.copyOf(log);
    }

    /** Those of the file, in its order, and those added beside it, as they were added. */
    static List<ActionPosition> of(
            List<Action> declared, List<Entry<ActionStated>> stated, Map<String, List<Entry<Progress>>> told) {
        Map<String, Action> byId = new LinkedHashMap<>();
        declared.forEach(action -> byId.put(action.id(), action));
        Map<String, Entry<ActionStated>> latest = new LinkedHashMap<>();
        stated.forEach(entry -> {
            byId.put(entry.statement().action().id(), entry.statement().action());
            latest.put(entry.statement().action().id(), entry);
        });
        return byId.values().stream()
                .map(action -> new ActionPosition(
                        action,
                        declared.stream().anyMatch(its -> its.id().equals(action.id())),
                        Optional.ofNullable(latest.get(action.id())),
                        told.getOrDefault(action.id(), List.of())))
                .toList();
    }

    /** How far it has come, as told last. */
    public Optional<Entry<Progress>> progress() {
        return log.isEmpty() ? Optional.empty() : Optional.of(log.get(log.size() - 1));
    }

    /** Whether nothing more is to be done. */
    public boolean isOver() {
        return progress().filter(told -> told.statement().state().isOver()).isPresent();
    }

    /** Its milestones that should have been reached by a day and were not; none once nothing more is to be done. */
    public List<Milestone> lateMilestones(LocalDate day) {
        return isOver()
                ? List.of()
                : action.milestones().stream()
                        .filter(milestone -> milestone.isLate(day))
                        .toList();
    }

    /** Whether it should be done by a day and is not. */
    public boolean isLate(LocalDate day) {
        return !isOver() && action.due().filter(due -> due.isBefore(day)).isPresent();
    }
}
