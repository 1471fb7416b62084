package uk.org.waymark.ledger.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.position.cycle.Completeness;

/**
 * All work that waits in an agreement as it stands now. Read once; a pure function of it is what each person is shown and
 * reminded of.
 */
public final class Workload {
    private final Snapshot snapshot;
    private final List<Completeness> open;
    private final List<DueAction> actions;

    private Workload(Snapshot snapshot, List<Completeness> open, List<DueAction> actions) {
        this.snapshot = snapshot;
        this.open = open;
        this.actions = actions;
    }

    /** That of the agreement as a snapshot has it. */
    public static Workload of(Snapshot snapshot) {
        return new Workload(
                snapshot,
                snapshot.periodsBegun().stream()
                        .filter(period -> snapshot.cycle(period).state().isOpen())
                        .map(snapshot::returns)
                        .toList(),
                DueAction.of(snapshot));
    }

    /** The id of the agreement. */
    public String agreement() {
        return snapshot.agreement().id();
    }

    /** The day by which everything is told late or in time. */
    public LocalDate today() {
        return snapshot.today();
    }

    /** What of returns and actions waits for one person, which are what has a day by which it is due. */
    public WorkList dated(Actor actor) {
        return list(Stream.concat(returns(actor), actions(actor)));
    }

    /** What waits for one person. */
    public WorkList of(Actor actor) {
        Decisions decisions = new Decisions(snapshot, actor);
        return list(Stream.of(
                        returns(actor),
                        actions(actor),
                        decisions.items(),
                        new PeriodWork(snapshot, open, actor).items())
                .flatMap(items -> items));
    }

    private Stream<WorkItem> returns(Actor actor) {
        return open.stream().flatMap(returns -> new ReturnWork(agreement(), returns, actor).items());
    }

    private Stream<WorkItem> actions(Actor actor) {
        return DueAction.items(agreement(), actions, actor);
    }

    private WorkList list(Stream<WorkItem> items) {
        return new WorkList(today(), items.toList(), next());
    }

    private Optional<WorkList.Upcoming> next() {
        return open.stream()
                .flatMap(returns -> returns.state().due().stream()
                        .filter(due -> !due.isBefore(today()))
                        .map(due -> new WorkList.Upcoming(returns.period(), due, true)))
                .findFirst()
                .or(() -> Optional.of(ReportingPeriod.containing(today()))
                        .filter(snapshot.agreement()::covers)
                        .map(period -> new WorkList.Upcoming(period, period.ends(), false)));
    }
}
