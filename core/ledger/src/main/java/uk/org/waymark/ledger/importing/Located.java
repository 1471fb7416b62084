package uk.org.waymark.ledger.importing;

import uk.org.waymark.ledger.entry.NewEntry;

/** An entry to append, with the row it was read from. */
record Located(NewEntry entry, CsvRow row) {}
