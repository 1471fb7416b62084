package uk.org.waymark.position.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.position.reporting.ConcernStatement;
import uk.org.waymark.position.reporting.ConcernStatement.ConcernAnswered;
import uk.org.waymark.position.reporting.ConcernStatement.ConcernStated;
import uk.org.waymark.position.reporting.ConcernStatement.ConcernWithdrawn;
import uk.org.waymark.position.reporting.ConcernTerms;
import uk.org.waymark.position.reporting.Entry;

/**
 * A concern of the partnership as known at a moment.
 *
 * @param history everything stated of it until then, earliest known first; it begins with the concern being raised
 */
public record Concern(List<Entry<ConcernStatement>> history) implements Numbered<ConcernStatement> {
    public Concern {
        history = List.copyOf(history);
        if (history.isEmpty() || history.get(0).as(ConcernStated.class).isEmpty()) {
            throw new IllegalArgumentException("Nobody raised the concern of " + history);
        }
    }

    /** The terms stated last. */
    public ConcernTerms terms() {
        return all(ConcernStated.class)
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .statement()
                .terms();
    }

    /** The answer, as it was recorded last; empty while there is none. */
    public Optional<ConcernAnswered> answered() {
        return all(ConcernAnswered.class).reduce((earlier, later) -> later).map(Entry::statement);
    }

    /** When and why it was withdrawn. */
    public Optional<Entry<ConcernWithdrawn>> withdrawn() {
        return all(ConcernWithdrawn.class).findFirst();
    }

    /** Whether an answer is still to come. */
    public boolean isWaiting() {
        return answered().isEmpty() && withdrawn().isEmpty();
    }

    /** How many days the partnership waited for the answer, or has waited by a day while there is none. */
    public long daysWaited(LocalDate day) {
        LocalDate end = answered().map(ConcernAnswered::on).orElse(day);
        return Math.max(0, ChronoUnit.DAYS.between(terms().asked(), end));
    }
}
