package uk.org.waymark.ledger.seal;

/** A statement that cannot be signed, because there is no key for it; it says to the operator why. */
public final class NoSealKey extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoSealKey(String sentence) {
        super(sentence);
    }
}
