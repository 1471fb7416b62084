package uk.org.waymark.position.refresh;

import uk.org.waymark.position.reporting.RefreshStatement;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionInForce;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionRefused;

/** The state of a proposal. */
public enum ProposalState {
    /** It waits for a consent. */
    PROPOSED("proposed"),
    /** Questions of the body it waited for wait for an answer. */
    RETURNED("returned with questions"),
    /** All have consented, and it is not in force yet. */
    AGREED("agreed by all"),
    IN_FORCE("in force"),
    REFUSED("refused"),
    TAKEN_BACK("taken back");

    private final String words;

    ProposalState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** The state that a statement ends a proposal in. */
    static ProposalState of(RefreshStatement end) {
        return end instanceof RevisionInForce ? IN_FORCE : end instanceof RevisionRefused ? REFUSED : TAKEN_BACK;
    }
}
