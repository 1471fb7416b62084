package uk.org.waymark.position.checking;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure with the mark that official statistics put beside one that may still change: "81.5 p", "81.5 (p)", "81.5 [p]".
 *
 * @param figure the text without the mark
 */
public record MarkedFigure(String figure, boolean provisional) {
    private static final Pattern MARKED = Pattern.compile("(.*\\d ?%?) ?(?:p|\\(p\\)|\\[p])", Pattern.CASE_INSENSITIVE);
    private static final String LAST = "pP)]";

    public static MarkedFigure of(String text) {
        String plain = Typography.plain(text);
        if (plain.isEmpty() || LAST.indexOf(plain.charAt(plain.length() - 1)) < 0) {
            return new MarkedFigure(text, false);
        }
        Matcher marked = MARKED.matcher(plain);
        return marked.matches() ? new MarkedFigure(marked.group(1).strip(), true) : new MarkedFigure(text, false);
    }
}
