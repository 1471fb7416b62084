package uk.org.waymark.position;

import java.util.Map;
import java.util.Optional;
import uk.org.waymark.contract.plan.Action;
import uk.org.waymark.contract.plan.Plan;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement.Progress;

/**
 * A plan as known, with the latest that was said about each action.
 *
 * @param progress by action id
 */
public record PlanPosition(Plan plan, Map<String, Entry<Progress>> progress) {
    public PlanPosition {
        progress = Map.copyOf(progress);
    }

    public Optional<Progress> progressOf(Action action) {
        return Optional.ofNullable(progress.get(action.id())).map(Entry::statement);
    }
}
