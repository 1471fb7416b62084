package uk.org.waymark.web.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first sentence of a commentary, cut after a word where it is long. A commentary that answers several questions begins
 * with the name of the first, which is left out.
 */
public final class FirstSentence {
    private static final int MOST = 120;

    /** A full stop after a word of three letters or more, so that "approx. 5%" and "St. Matthews" go on. */
    private static final Pattern END = Pattern.compile("(?<=[\\p{L}\\d%)]{3})[.!?](?=\\s+\\p{Lu})|\\R");

    private FirstSentence() {}

    public static String of(String text) {
        String whole = text.strip().replaceFirst("^Why: *", "");
        Matcher end = END.matcher(whole);
        String first = end.find() ? whole.substring(0, end.start()).strip() : whole.replaceFirst("\\.$", "");
        if (first.length() <= MOST) {
            return first;
        }
        int blank = first.lastIndexOf(' ', MOST);
        return first.substring(0, blank < MOST / 2 ? MOST : blank).replaceFirst("[,;:]$", "") + "\u2026";
    }
}
