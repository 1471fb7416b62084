package uk.org.waymark.position;

import java.time.LocalDate;
import java.util.Optional;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.PlanPromised;

/**
 * A designated measure that no plan is for.
 *
 * @param promise who will write one and by when; empty where nobody said
 */
public record UnplannedTarget(MeasurePosition measure, Optional<Entry<PlanPromised>> promise) {

    /** Whether the day by which its plan was promised is over. */
    public boolean isOverdue(LocalDate day) {
        return promise.filter(entry -> day.isAfter(entry.statement().due())).isPresent();
    }
}
