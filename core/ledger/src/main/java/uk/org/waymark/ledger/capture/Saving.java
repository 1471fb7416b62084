package uk.org.waymark.ledger.capture;

import java.util.List;
import uk.org.waymark.ledger.chain.Head;

/** How a save ended. */
public sealed interface Saving {
    /** What became of each proposal, in the order proposed. */
    List<Assessment> assessments();

    /** Everything that was an edit is in the ledger. */
    record Saved(Head head, List<Assessment> assessments) implements Saving {}

    /**
     * Nothing was recorded: a proposal cannot stand as it is, or says something else than somebody said meanwhile. The
     * rest is proposed again together with the corrected ones.
     *
     * @param head as of which this was found out; a save that decides the conflicts was read at it
     */
    record Refused(Head head, List<Assessment> assessments, List<Conflict> conflicts) implements Saving {}

    default boolean isSaved() {
        return this instanceof Saved;
    }
}
