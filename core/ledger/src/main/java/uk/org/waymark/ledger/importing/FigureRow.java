package uk.org.waymark.ledger.importing;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.indicator.Breakdown;
import uk.org.waymark.ledger.capture.Proposal;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.table.TableRow;

/**
 * What one row proposes.
 *
 * @param theme the id of the theme that declares the measure
 * @param breakdown that of the measure which the row is about a group of; empty for one of the measure or a part
 */
record FigureRow(TableRow row, String theme, Proposal proposal, Optional<Breakdown> breakdown) {
    /** The themes that rows are about, each once, in the order of the rows. */
    static List<Scope> themes(List<FigureRow> rows, String agreement) {
        return rows.stream()
                .map(FigureRow::theme)
                .distinct()
                .map(theme -> new Scope(agreement, theme))
                .toList();
    }
}
