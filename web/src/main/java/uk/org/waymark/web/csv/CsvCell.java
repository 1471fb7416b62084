package uk.org.waymark.web.csv;

import java.util.regex.Pattern;

/** One cell of a table after RFC 4180 that a spreadsheet can open without running what somebody typed. */
public final class CsvCell {
    private static final Pattern FIGURE = Pattern.compile("-?\\d+(\\.\\d+)?([/]\\d+|\\.\\.-?\\d+(\\.\\d+)?)?");
    private static final Pattern LOOKS_LIKE_FORMULA = Pattern.compile("[=+\\-@\t\r\n].*", Pattern.DOTALL);
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\r\n]");

    private CsvCell() {}

    /** The text as it stands in the file; one that a spreadsheet would take for a formula gets an apostrophe. */
    public static String of(String text) {
        boolean formula = LOOKS_LIKE_FORMULA.matcher(text).matches()
                && !FIGURE.matcher(text).matches();
        String safe = formula ? "'" + text : text;
        return NEEDS_QUOTES.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
