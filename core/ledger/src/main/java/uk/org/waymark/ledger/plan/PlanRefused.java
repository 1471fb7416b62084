package uk.org.waymark.ledger.plan;

/** The refusal of a statement about a plan; nothing was recorded. The message is for the person. */
public final class PlanRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PlanRefused(String message) {
        super(message);
    }
}
