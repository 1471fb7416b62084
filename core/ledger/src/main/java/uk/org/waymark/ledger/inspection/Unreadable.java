package uk.org.waymark.ledger.inspection;

/** A file that cannot be looked through to its end; its message says why, as in "it is damaged". */
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreadable(String reason) {
        super(reason);
    }
}
