package uk.org.waymark.ledger.capture;

import java.util.Optional;
import uk.org.waymark.contract.reporting.Entry;
import uk.org.waymark.contract.reporting.Statement.OfMeasure;
import uk.org.waymark.ledger.entry.NewEntry;

/**
 * An entry that a proposal would append.
 *
 * @param before what was last said of the same thing; empty where nothing was
 */
public record Edit(NewEntry entry, Optional<Entry<OfMeasure>> before) {}
