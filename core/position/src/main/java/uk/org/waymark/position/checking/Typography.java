package uk.org.waymark.position.checking;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text as a person means it, whatever a keyboard, a web page or a program made of its blanks and dashes. Codes, periods,
 * headings, figures and the words of a list are read through it; commentary is kept as it is written.
 */
public final class Typography {
    private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060\\uFEFF]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\u0085]+");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212\\u2043]");

    private Typography() {}

    /** One line with plain blanks and hyphens, none of them at its ends. */
    public static String plain(String text) {
        if (isPlain(text)) {
            return text;
        }
        String seen = UNSEEN.matcher(text).replaceAll("");
        return DASHES.matcher(BLANKS.matcher(seen).replaceAll(" ").strip()).replaceAll("-");
    }

    /** The same for a word out of a list: without regard to case, and with a blank for "_" and "-". */
    public static String word(String text) {
        return plain(plain(text).replace('_', ' ').replace('-', ' ')).toLowerCase(Locale.ROOT);
    }

    /** Whether nothing of it can be seen. */
    public static boolean isBlank(String text) {
        return text.isEmpty() || (!isVisible(text.charAt(0)) && plain(text).isEmpty());
    }

    /** Whether it is what would be made of it, as nearly every value of a file is; told without an expression. */
    private static boolean isPlain(String text) {
        boolean blankBefore = true;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            boolean blank = letter == ' ';
            if ((!blank && !isVisible(letter)) || (blank && blankBefore)) {
                return false;
            }
            blankBefore = blank;
        }
        return text.isEmpty() || !blankBefore;
    }

    /** Whether a letter is one of ASCII that leaves ink on paper. */
    private static boolean isVisible(char letter) {
        return letter > ' ' && letter < 0x7F;
    }
}
