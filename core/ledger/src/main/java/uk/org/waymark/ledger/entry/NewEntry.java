package uk.org.waymark.ledger.entry;

import java.time.Instant;
import java.util.Optional;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement;

/**
 * Something to be said in the ledger.
 *
 * @param knownFrom when its source document was known; empty for now
 * @param reason compulsory for a restatement
 * @param source the document it was taken from
 */
public record NewEntry(
        Statement statement, Optional<Instant> knownFrom, Optional<String> reason, Optional<String> source) {

    /**
     * As it will be in the ledger, behind everything that is there now.
     *
     * @param place among those that are appended together
     */
    public Entry<Statement> recorded(int place, Instant now, Account by) {
        return new Entry<>(Long.MAX_VALUE / 2 + place, statement, knownFrom.orElse(now), now, by.id(), reason, source);
    }

    /** Said now, without a document. */
    public static NewEntry now(Statement statement) {
        return new NewEntry(statement, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
