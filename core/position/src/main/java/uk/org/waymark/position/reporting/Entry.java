package uk.org.waymark.position.reporting;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import uk.org.waymark.contract.period.Known;

/**
 * A statement in the ledger, with when it was known and when and why it was recorded.
 *
 * @param sequence its place in the agreement's chain; later entries prevail over earlier ones known from the same time
 * @param recordedBy the account that recorded it, which says nothing about the person
 * @param reason compulsory for a restatement
 * @param source the document it was taken from
 */
public record Entry<S extends Statement>(
        long sequence,
        S statement,
        Instant knownFrom,
        Instant recordedAt,
        UUID recordedBy,
        Optional<String> reason,
        Optional<String> source) {
    /** Earliest known first, and in the order recorded among those known from the same time. */
    public static final Comparator<Entry<?>> BY_KNOWN =
            Comparator.<Entry<?>, Instant>comparing(Entry::knownFrom).thenComparing(Entry::sequence);

    /** This entry, where its statement is of a kind. */
    @SuppressWarnings("unchecked") // the statement's class has been looked at
    public <K extends Statement> Optional<Entry<K>> as(Class<K> kind) {
        return kind.isInstance(statement) ? Optional.of((Entry<K>) this) : Optional.empty();
    }

    /** The same entry, saying something else. */
    public <K extends Statement> Entry<K> saying(K other) {
        return new Entry<>(sequence, other, knownFrom, recordedAt, recordedBy, reason, source);
    }

    /** The same entry without its reason, which may tell a figure. */
    Entry<S> withoutReason() {
        return new Entry<>(sequence, statement, knownFrom, recordedAt, recordedBy, Optional.empty(), source);
    }

    /** Whether another was recorded in one go with it. */
    boolean isSavedWith(Entry<?> other) {
        return knownFrom.equals(other.knownFrom) && recordedAt.equals(other.recordedAt);
    }

    public boolean isKnownAt(Known known) {
        return known.includes(knownFrom);
    }
}
