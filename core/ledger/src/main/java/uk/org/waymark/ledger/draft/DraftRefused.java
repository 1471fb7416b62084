package uk.org.waymark.ledger.draft;

/** Unsaved work that cannot be kept; nothing of it was. The message is for the person. */
public final class DraftRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DraftRefused(String message) {
        super(message);
    }
}
