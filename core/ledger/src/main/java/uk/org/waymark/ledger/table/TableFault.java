package uk.org.waymark.ledger.table;

/**
 * Something wrong in a file: where it stands, what it says, why it is refused and what to do.
 *
 * @param sheet the name of the sheet; of a file of comma-separated values the file's own
 * @param row the row of the sheet or the line of the file, counted from 1; 0 for the sheet as a whole
 * @param column the heading of the column; empty for the row as a whole
 */
public record TableFault(String sheet, long row, String column, String value, String reason, String suggestion) {
    private static final int SHOWN = 200;

    /** A value is shown by its beginning; what is wrong with a long one is not in its last words. */
    public TableFault {
        value = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    }

    /** About a sheet or a file as a whole. */
    public static TableFault of(String sheet, String reason, String suggestion) {
        return new TableFault(sheet, 0, "", "", reason, suggestion);
    }

    @Override
    public String toString() {
        String place = row == 0 ? sheet : sheet + ":" + row;
        String what = column.isEmpty() ? "" : column + " \"" + value + "\": ";
        return place + ": " + what + sentence(reason) + " " + sentence(suggestion);
    }

    private static String sentence(String words) {
        return words.endsWith(".") || words.endsWith("?") ? words : words + ".";
    }
}
