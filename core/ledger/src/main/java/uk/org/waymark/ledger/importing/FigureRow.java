package uk.org.waymark.ledger.importing;

import java.util.List;
import uk.org.waymark.ledger.capture.Proposal;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.table.TableRow;

/**
 * What one row proposes.
 *
 * @param theme the id of the theme that declares the measure
 */
record FigureRow(TableRow row, String theme, Proposal proposal) {
    /** The themes that rows are about, each once, in the order of the rows. */
    static List<Scope> themes(List<FigureRow> rows, String agreement) {
        return rows.stream()
                .map(FigureRow::theme)
                .distinct()
                .map(theme -> new Scope(agreement, theme))
                .toList();
    }
}
