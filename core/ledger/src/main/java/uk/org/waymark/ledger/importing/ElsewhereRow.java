package uk.org.waymark.ledger.importing;

import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.ledger.capture.Grounds;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.table.TableRow;
import uk.org.waymark.position.reporting.FigureElsewhere;

/**
 * A row that gives the figure of another place.
 *
 * @param theme the id of the theme that declares the measure
 */
record ElsewhereRow(TableRow row, String theme, Indicator indicator, FigureElsewhere said, Grounds grounds) {
    /** What it says, as an entry. */
    NewEntry entry() {
        return new NewEntry(said, grounds.knownFrom(), grounds.reason(), grounds.source());
    }
}
