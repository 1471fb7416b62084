package uk.org.waymark.ledger.importing;

import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.table.TableRow;

/** An entry to append, with the row it was read from. */
record Located(NewEntry entry, TableRow row) {}
