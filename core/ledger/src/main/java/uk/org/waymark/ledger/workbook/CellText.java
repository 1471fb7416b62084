package uk.org.waymark.ledger.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text in a cell of Excel: at most so long, and without the characters that XML cannot hold. */
public final class CellText {
    /** The most characters of a cell. */
    public static final int MOST = 32_767;

    private static final Pattern CANNOT_STAND = Pattern.compile("[\\p{Cntrl}&&[^\t\n]]|_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /** A text as a cell shows it. One that is too long is not cut: what stands in its place says so and where it is. */
    public static String shown(String text) {
        return text.length() <= MOST
                ? text
                : "[This text has " + text.length() + " characters, more than a cell can hold. Read it in Waymark;"
                        + " leave these words as they are to keep it.]";
    }

    /** The text as the file writes it; reading turns _x000D_ back. */
    public static String escaped(String text) {
        return CANNOT_STAND
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        "_x%04X_".formatted((int) found.group().charAt(0))));
    }
}
