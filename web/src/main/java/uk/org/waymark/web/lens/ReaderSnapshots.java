package uk.org.waymark.web.lens;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.ledger.snapshot.Snapshots;
import uk.org.waymark.position.nation.Nation;

/**
 * The snapshots that pages and the API read: all of an agreement for who may read it, else what the public may know. No
 * page decides that by itself, so that none can forget to.
 */
@RequestScoped
public class ReaderSnapshots {
    @Inject
    private Snapshots snapshots;

    @Inject
    private Readership readership;

    private Optional<Snapshot> taken = Optional.empty();

    /** Lets the first question of this request be answered from a snapshot that was taken for it. */
    public void begin(Snapshot snapshot) {
        taken = Optional.of(snapshot);
    }

    /** The agreement with an id as it stands now. */
    public Snapshot of(String agreement) {
        Snapshot all =
                taken.filter(its -> its.agreement().id().equals(agreement)).orElseGet(() -> snapshots.of(agreement));
        taken = Optional.empty();
        return readership.isOfPartnership()
                ? all.seeingSensitive(theme -> readership.seesSensitive(agreement, theme))
                : all.forPublic();
    }

    /** The agreements here beside one another at a period, as far as the reader may see them. */
    public Nation nation(ReportingPeriod period, Known known) {
        return snapshots.nation(!readership.isOfPartnership(), period, known);
    }
}
