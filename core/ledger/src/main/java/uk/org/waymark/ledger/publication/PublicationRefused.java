package uk.org.waymark.ledger.publication;

/** The refusal of something about a publication; nothing was recorded. The message is for the person. */
public final class PublicationRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PublicationRefused(String message) {
        super(message);
    }
}
