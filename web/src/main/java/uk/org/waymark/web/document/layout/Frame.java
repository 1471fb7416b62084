package uk.org.waymark.web.document.layout;

import java.util.regex.Pattern;
import uk.org.waymark.web.words.Words;

/**
 * What stands around a paper on every sheet of it, and is no part of what its digest covers.
 *
 * @param body whose paper it is, such as "Leicester City Council"
 * @param occasion what it is for, such as "Report to Cabinet, 26 January 2009"
 * @param agreement the title of the agreement
 * @param asAt the day of the figures in words, such as "Figures as at 25 November 2008"
 * @param digest SHA-256 of the paper's canonical form, in hexadecimal digits
 * @param head the head of the ledger from which it was made, likewise
 * @param letterhead what the first page shows beside these
 */
public record Frame(
        String body,
        String occasion,
        String agreement,
        String asAt,
        String digest,
        String head,
        Letterhead letterhead) {
    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9a-f]{12,}");
    private static final int SHOWN = 12;

    public Frame {
        requireDigest(digest);
        requireDigest(head);
    }

    /** One of a paper whose first page shows nothing more. */
    public Frame(String body, String occasion, String agreement, String asAt, String digest, String head) {
        this(body, occasion, agreement, asAt, digest, head, Letterhead.PLAIN);
    }

    /** Below the title: whose report it is, the agreement, and the day of the figures. */
    public String byline() {
        return letterhead.byline().map(line -> line + " · ").orElse("") + agreement + " · " + asAt;
    }

    private static void requireDigest(String digits) {
        if (!HEXADECIMAL.matcher(digits).matches()) {
            throw new IllegalArgumentException(
                    "\"" + digits + "\" is no digest; write at least " + SHOWN + " hexadecimal digits");
        }
    }

    /** "Leicester City Council · Report to Cabinet, 26 January 2009". */
    public String heading() {
        return body + " · " + occasion;
    }

    /** "Figures as at 25 November 2008 · paper 747c f81d bf00 · ledger head c003 8501 809d". */
    public String foot() {
        return Words.say("document.foot", asAt, grouped(digest), grouped(head));
    }

    private static String grouped(String digits) {
        return digits.substring(0, SHOWN).replaceAll("(.{4})(?=.)", "$1 ");
    }
}
