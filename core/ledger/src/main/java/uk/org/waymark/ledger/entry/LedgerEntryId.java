package uk.org.waymark.ledger.entry;

import java.io.Serializable;
import java.util.Objects;

/** Where a row stands in the ledger; a class, because the persistence of this platform takes no record here. */
public class LedgerEntryId implements Serializable {
    private static final long serialVersionUID = 1L;

    private String agreement;
    private long sequence;

    @Override
    public boolean equals(Object other) {
        return other instanceof LedgerEntryId id && id.sequence == sequence && Objects.equals(id.agreement, agreement);
    }

    @Override
    public int hashCode() {
        return Objects.hash(agreement, sequence);
    }
}
