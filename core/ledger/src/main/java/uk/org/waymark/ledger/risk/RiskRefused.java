package uk.org.waymark.ledger.risk;

/** The refusal of a statement about a risk; nothing was recorded. The message is for the person. */
public final class RiskRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RiskRefused(String message) {
        super(message);
    }
}
