package uk.org.waymark.ledger.plan;

/** Something about a plan that makes no sense as things stand; nothing was done. The message is for the person. */
public final class PlanRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PlanRefused(String message) {
        super(message);
    }
}
