package uk.org.waymark.web.capture;

import java.io.Serializable;

/**
 * What became of evidence that was sent.
 *
 * @param words what is said of it
 * @param code, title and link as they were sent, where it was refused and is to be sent again
 */
public record EvidenceSaid(boolean refused, String words, String code, String title, String link)
        implements Serializable {
    static final EvidenceSaid NOTHING = added("");

    static EvidenceSaid added(String words) {
        return new EvidenceSaid(false, words, "", "", "");
    }
}
