package uk.org.waymark.ledger.inspection;

/**
 * Something in a file that would run, or load something, once the file is opened.
 *
 * @param where the part, object or line it was found in
 */
public record ActiveContent(ActiveKind kind, String where) {
    private static final int SHOWN = 80;

    /** A place is named by the sender, so it is cut where it is long or could not be printed. */
    public ActiveContent {
        String printable = where.replaceAll("\\p{Cntrl}", "?");
        where = printable.length() <= SHOWN ? printable : printable.substring(0, SHOWN) + "…";
    }

    /** What it is and where, as in "macros (xl/vbaProject.bin)". */
    public String description() {
        return kind.words() + " (" + where + ")";
    }

    /** What a person can do about it, without a full stop. */
    public String remedy() {
        return kind.remedy();
    }
}
