package uk.org.waymark.ledger.evidence;

import uk.org.waymark.ledger.chain.Hash;

/** A file that is kept, without its content. */
public record EvidenceFile(Hash digest, FileType type, long size) {
    /** The scheme of the addresses by which entries refer to files. */
    public static final String SCHEME = "sha256:";

    /** How an entry of the ledger refers to it. */
    public String address() {
        return SCHEME + digest.hex();
    }
}
