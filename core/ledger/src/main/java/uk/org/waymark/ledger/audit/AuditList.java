package uk.org.waymark.ledger.audit;

import java.util.List;
import java.util.Optional;

/**
 * Some of what was asked for, latest first.
 *
 * @param older where to go on; empty at the end
 * @param counted how many were asked for in all, counted no further than {@link #COUNTED_UP_TO}
 */
public record AuditList(List<Audited> acts, Optional<AuditPlace> older, int counted) {
    /** Counting further would cost more than anybody gains by it. */
    public static final int COUNTED_UP_TO = 10_000;

    public AuditList {
        acts = List.copyOf(acts);
    }

    public boolean isMoreThanCounted() {
        return counted > COUNTED_UP_TO;
    }
}
