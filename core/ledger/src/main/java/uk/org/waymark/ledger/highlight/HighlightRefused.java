package uk.org.waymark.ledger.highlight;

/** The refusal of a version of a highlight report; nothing was recorded. The message is for the person. */
public final class HighlightRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    HighlightRefused(String message) {
        super(message);
    }
}
