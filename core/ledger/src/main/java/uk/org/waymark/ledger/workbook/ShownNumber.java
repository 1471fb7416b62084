package uk.org.waymark.ledger.workbook;

import java.util.Optional;
import uk.org.waymark.ledger.table.CellNote;

/** A number of a cell as its format shows it, and what is to be known of it beside. */
record ShownNumber(String text, Optional<CellNote> note) {
    static ShownNumber plain(String text) {
        return new ShownNumber(text, Optional.empty());
    }

    static ShownNumber with(String text, CellNote note) {
        return new ShownNumber(text, Optional.of(note));
    }
}
