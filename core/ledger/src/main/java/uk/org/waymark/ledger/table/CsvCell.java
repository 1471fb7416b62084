package uk.org.waymark.ledger.table;

import java.util.regex.Pattern;

/**
 * One value between commas. A text that a spreadsheet would run as a formula is written with an apostrophe before it,
 * which is taken off again when it is read.
 */
public final class CsvCell {
    private static final Pattern FIGURE = Pattern.compile("-\\d+(\\.\\d+)?");
    private static final Pattern WOULD_RUN = Pattern.compile("'*[=+\\-@\t\r\n].*", Pattern.DOTALL);
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\r\n]|^\\s|\\s$");

    private CsvCell() {}

    /** The text as it stands in a file. */
    public static String write(String text) {
        boolean protect =
                WOULD_RUN.matcher(text).matches() && !FIGURE.matcher(text).matches();
        String safe = protect ? "'" + text : text;
        return NEEDS_QUOTES.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** The text that a value of a file, without its quotes, stands for. */
    static String read(String value) {
        return value.startsWith("'") && WOULD_RUN.matcher(value).matches() ? value.substring(1) : value;
    }
}
