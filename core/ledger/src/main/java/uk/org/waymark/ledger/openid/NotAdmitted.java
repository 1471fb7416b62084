package uk.org.waymark.ledger.openid;

/** The account of somebody whom the provider vouches for is disabled here. */
public final class NotAdmitted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotAdmitted() {
        super("The account is disabled");
    }
}
