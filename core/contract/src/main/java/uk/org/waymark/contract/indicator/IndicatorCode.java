package uk.org.waymark.contract.indicator;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An indicator's code as printed, such as "NI 117", "NI 155(a)", "C&amp;L 05a" or "3.2.2"; unique within an agreement. A
 * number alone is none, since readers leave "NI" out.
 */
public record IndicatorCode(String text) implements Comparable<IndicatorCode> {
    private static final int LONGEST = 40;
    private static final String PLAIN = "[A-Za-z0-9 .&]";
    private static final String IN_BRACKETS = "\\(" + PLAIN + "+\\)";
    private static final Pattern WELL_FORMED =
            Pattern.compile("([A-Za-z]|[0-9]+([A-Za-z .&]|%2$s))(%1$s|%2$s)*".formatted(PLAIN, IN_BRACKETS));
    private static final Pattern NUMBERED = Pattern.compile("([A-Za-z&]+) (\\d+)(.*)");
    private static final Pattern IGNORED = Pattern.compile("[\\s-]");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    public IndicatorCode {
        if (text.length() > LONGEST || !WELL_FORMED.matcher(text).matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is not an indicator code; write it like NI 117");
        }
    }

    public static IndicatorCode of(String text) {
        return new IndicatorCode(text);
    }

    /**
     * The form that ignores case, blanks and hyphens, so that NI117, NI-117 and ni 117 are one. A code and its address
     * have the same.
     */
    public static String key(String text) {
        return inAddress(IGNORED.matcher(text).replaceAll("")).toLowerCase(Locale.ROOT);
    }

    public String key() {
        return key(text);
    }

    /** The form used in addresses: NI117, NI155element, NI155_a_, C~L05a, 3.2.2. */
    public String address() {
        return inAddress(text.replace(" ", ""));
    }

    /** Brackets come in pairs and neither sign is part of a code, so that no two codes are written alike. */
    private static String inAddress(String text) {
        return text.replace('&', '~').replace('(', '_').replace(')', '_');
    }

    /** Numbered codes by number, so that NI 20 stands before NI 117; others after them by name and number. */
    @Override
    public int compareTo(IndicatorCode other) {
        int order = sortKey().compareTo(other.sortKey());
        return order == 0 ? text.compareTo(other.text) : order;
    }

    private String sortKey() {
        String padded = DIGITS.matcher(text)
                .replaceAll(number -> "0".repeat(LONGEST - number.group().length()) + number.group());
        return (NUMBERED.matcher(text).matches() ? "0" : "1") + padded;
    }

    @Override
    public String toString() {
        return text;
    }
}
