package uk.org.waymark.ledger.capture;

import java.util.Optional;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement.OfMeasure;

/**
 * An entry that a proposal would append.
 *
 * @param before what was last said of the same thing; empty where nothing was
 */
public record Edit(NewEntry entry, Optional<Entry<OfMeasure>> before) {
    /** What the entry says. */
    public OfMeasure statement() {
        return (OfMeasure) entry.statement();
    }
}
