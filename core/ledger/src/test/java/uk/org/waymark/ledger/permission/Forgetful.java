package uk.org.waymark.ledger.permission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import uk.org.waymark.ledger.entry.Ledger;
import uk.org.waymark.ledger.snapshot.Snapshots;

/** Commands as they must not be, and some that are right, to see that the rules tell them apart. */
@ApplicationScoped
public class Forgetful {
    private final Ledger ledger;
    private final Snapshots snapshots;

    protected Forgetful(Ledger ledger, Snapshots snapshots) {
        this.ledger = ledger;
        this.snapshots = snapshots;
    }

    /** Wrong: it is told who asks, and does not look. */
    public void asksNobody(Actor actor) {
        append(actor);
    }

    /** Right, though the appending is done elsewhere. */
    public void asks(Actor actor) {
        actor.require(Permission.MANAGE_PERIODS);
        append(actor);
        appendsForBoth();
    }

    /** Wrong: nobody is asked. */
    public void appendsForAnybody() {
        ledger.append("leicester-2008-11", null, List.of());
        appendsForBoth();
    }

    /** Wrong: looking at what stands is no permission. */
    public void appendsInViewOfWhatStands() {
        snapshots.append("leicester-2008-11", null, snapshot -> List.of());
    }

    private void appendsForBoth() {
        ledger.append("leicester-2008-11", null, List.of());
    }

    private void append(Actor actor) {
        ledger.append("leicester-2008-11", actor.account(), List.of());
    }
}
