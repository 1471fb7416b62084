package uk.org.waymark.ledger.refresh;

/** The refusal of a proposal, of a decision about one, or of a record about a target still to be set; nothing was recorded. The message is for the person. */
public final class ProposalRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ProposalRefused(String message) {
        super(message);
    }
}
