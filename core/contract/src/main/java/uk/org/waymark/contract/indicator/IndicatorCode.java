package uk.org.waymark.contract.indicator;

import java.util.Locale;
import java.util.regex.Pattern;

/** An indicator's code as printed, such as "NI 117" or "NI 155 element"; unique within an agreement. */
public record IndicatorCode(String text) implements Comparable<IndicatorCode> {
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z][A-Za-z0-9 ]{0,39}");
    private static final Pattern NUMBERED = Pattern.compile("([A-Za-z]+) (\\d+)(.*)");

    public IndicatorCode {
        if (!WELL_FORMED.matcher(text).matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is not an indicator code; write it like NI 117");
        }
    }

    public static IndicatorCode of(String text) {
        return new IndicatorCode(text);
    }

    /** The form that ignores case, blanks and hyphens, so that NI117, NI-117 and ni 117 are one. */
    public static String key(String text) {
        return text.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }

    public String key() {
        return key(text);
    }

    /** The form used in addresses: NI117, NI155element. */
    public String address() {
        return text.replace(" ", "");
    }

    /** Numbered codes by number, so that NI 20 stands before NI 117; others after them by name. */
    @Override
    public int compareTo(IndicatorCode other) {
        return sortKey().compareTo(other.sortKey());
    }

    private String sortKey() {
        var numbered = NUMBERED.matcher(text);
        return numbered.matches()
                ? "0%s%06d%s".formatted(numbered.group(1), Integer.parseInt(numbered.group(2)), numbered.group(3))
                : "1" + text;
    }

    @Override
    public String toString() {
        return text;
    }
}
