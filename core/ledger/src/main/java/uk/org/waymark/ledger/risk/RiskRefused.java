package uk.org.waymark.ledger.risk;

/** Something about a risk that makes no sense as things stand; nothing was done. The message is for the person. */
public final class RiskRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RiskRefused(String message) {
        super(message);
    }
}
