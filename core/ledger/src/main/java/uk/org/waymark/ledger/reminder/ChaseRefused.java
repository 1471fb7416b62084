package uk.org.waymark.ledger.reminder;

/** A reminder that makes no sense as things stand, or that could not be sent; nobody got one. The message is for the person. */
public final class ChaseRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ChaseRefused(String message) {
        super(message);
    }
}
