package uk.org.waymark.ledger.snapshot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.chain.Head;

/**
 * What everything rests on that is said of an agreement to one kind of reader: while it is as it was, the same question
 * has the same answer.
 *
 * @param state the agreements here as they were, with the rules that are set aside
 * @param day by the business clock
 * @param until the moment from which one publication more is released
 */
public record Footing(String agreement, Head head, Agreements.State state, LocalDate day, Optional<Instant> until) {
    static Footing of(Snapshot snapshot, Agreements.State state) {
        return new Footing(snapshot.agreement().id(), snapshot.head(), state, snapshot.today(), snapshot.nextRelease());
    }

    /** Whether it is as it was, where the chain ends so now. */
    boolean isStill(Head now, Agreements.State here, Instant moment) {
        return head.equals(now)
                && state.equals(here)
                && day.equals(LocalDate.ofInstant(moment, Known.LONDON))
                && until.filter(next -> !moment.isBefore(next)).isEmpty();
    }
}
