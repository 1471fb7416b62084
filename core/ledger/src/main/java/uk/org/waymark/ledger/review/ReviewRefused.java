package uk.org.waymark.ledger.review;

/** The refusal of something about a review; nothing was recorded. The message is for the person. */
public final class ReviewRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReviewRefused(String message) {
        super(message);
    }
}
