package uk.org.waymark.position.register;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.position.reporting.EngagementStatement;
import uk.org.waymark.position.reporting.EngagementStatement.EngagementStated;
import uk.org.waymark.position.reporting.EngagementStatement.EngagementWithdrawn;
import uk.org.waymark.position.reporting.EngagementTerms;
import uk.org.waymark.position.reporting.Entry;

/**
 * An occasion on which people were heard, as known at a moment.
 *
 * @param history everything stated of it until then, earliest known first; it begins with the occasion being entered
 */
public record Engagement(List<Entry<EngagementStatement>> history) implements Numbered<EngagementStatement> {
    public Engagement {
        history = List.copyOf(history);
        if (history.isEmpty() || history.get(0).as(EngagementStated.class).isEmpty()) {
            throw new IllegalArgumentException("Nobody entered the occasion of " + history);
        }
    }

    /** The terms stated last. */
    public EngagementTerms terms() {
        return all(EngagementStated.class)
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .statement()
                .terms();
    }

    /** When and why it was taken out of the log. */
    public Optional<Entry<EngagementWithdrawn>> withdrawn() {
        return all(EngagementWithdrawn.class).findFirst();
    }
}
