package uk.org.waymark.ledger.refresh;

/** Something about a proposal that makes no sense as things stand; nothing was done. The message is for the person. */
public final class ProposalRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ProposalRefused(String message) {
        super(message);
    }
}
