package uk.org.waymark.ledger.table;

import java.util.Optional;

/**
 * What has to be known of a cell of a sheet beside its text, once its column is read.
 *
 * @param doubt why its text cannot be taken for what a person reads there
 * @param date whether the cell holds a date, which a spreadsheet may have made of something else
 * @param computed whether a formula gave what it shows
 * @param held the digits behind a number that is shown with fewer
 * @param merged whether it is one with the cell above, whose text it shows
 */
public record CellNote(Optional<Doubt> doubt, boolean date, boolean computed, Optional<String> held, boolean merged) {
    private static final CellNote NOTHING = new CellNote(Optional.empty(), false, false, Optional.empty(), false);

    /** A reason to ask, and what to do about it. */
    public record Doubt(String reason, String suggestion) {}

    public static CellNote doubt(String reason, String suggestion) {
        return new CellNote(Optional.of(new Doubt(reason, suggestion)), false, false, Optional.empty(), false);
    }

    public static CellNote ofDate() {
        return new CellNote(Optional.empty(), true, false, Optional.empty(), false);
    }

    public static CellNote shownFor(String digits) {
        return new CellNote(Optional.empty(), false, false, Optional.of(digits), false);
    }

    /** The same of a cell with a formula. */
    public static CellNote ofFormula(Optional<CellNote> shown) {
        CellNote note = shown.orElse(NOTHING);
        return new CellNote(note.doubt, note.date, true, note.held, false);
    }

    /** The same of a cell that is one with the cell below. */
    public static CellNote ofMerging(Optional<CellNote> above) {
        CellNote note = above.orElse(NOTHING);
        return new CellNote(note.doubt, note.date, note.computed, note.held, true);
    }
}
