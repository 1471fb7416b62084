package uk.org.waymark.ledger.evidence;

/** A file that is not kept; its message tells the person who chose it why, and what to do. */
public final class EvidenceRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EvidenceRefused(String message) {
        super(message);
    }
}
