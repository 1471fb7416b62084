package uk.org.waymark.ledger.release;

import java.time.Instant;
import java.util.Comparator;
import uk.org.waymark.ledger.chain.Hash;

/** A theme release in the database, by the hash of what was declared. */
record StoredRelease(String agreement, String theme, Hash content, Instant knownFrom, Instant storedAt) {
    /** Earliest known first; of those known from the same time, the one stored last prevails. */
    static final Comparator<StoredRelease> BY_KNOWN =
            Comparator.comparing(StoredRelease::knownFrom).thenComparing(StoredRelease::storedAt);
}
