package uk.org.waymark.ledger.importing;

import uk.org.waymark.ledger.capture.Proposal;
import uk.org.waymark.ledger.table.TableRow;

/**
 * What one row proposes.
 *
 * @param theme the id of the theme that declares the measure
 */
record FigureRow(TableRow row, String theme, Proposal proposal) {}
