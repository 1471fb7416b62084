package uk.org.waymark.ledger.register;

/** The refusal of a statement about a concern or an occasion; nothing was recorded. The message is for the person. */
public final class RegisterRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RegisterRefused(String message) {
        super(message);
    }
}
