package uk.org.waymark.ledger.publication;

/** The refusal to compose a paper. The message is for the person. */
public final class PaperRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PaperRefused(String message) {
        super(message);
    }
}
