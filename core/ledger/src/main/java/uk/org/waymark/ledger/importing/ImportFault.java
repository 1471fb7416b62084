package uk.org.waymark.ledger.importing;

/**
 * Something wrong in a file of entries: where it stands, what it says, why it is refused and what to do.
 *
 * @param row the line of the file, counted from 1; 0 for the file as a whole
 * @param column the heading of the column; empty for the row as a whole
 */
public record ImportFault(String file, long row, String column, String value, String reason, String suggestion) {
    @Override
    public String toString() {
        String place = row == 0 ? file : file + ":" + row;
        String what = column.isEmpty() ? "" : column + " \"" + value + "\": ";
        return place + ": " + what + reason + ". " + suggestion + ".";
    }
}
