package uk.org.waymark.ledger.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.position.cycle.Completeness;
import uk.org.waymark.position.cycle.PeriodState;

/** The periods that whoever manages them is to open or to close. */
record PeriodWork(Snapshot snapshot, List<Completeness> open, Actor actor) {
    private static final String PATH = "/periods";

    Stream<WorkItem> items() {
        return actor.may(Permission.MANAGE_PERIODS)
                ? Stream.concat(
                        open.stream()
                                .filter(returns -> returns.count().isSignedOff())
                                .map(this::close),
                        ended().filter(this::isUnopened).map(this::open).stream())
                : Stream.empty();
    }

    private WorkItem close(Completeness returns) {
        return item(WorkKind.CLOSE, returns.period(), returns.state().due());
    }

    /** The last period that has ended, whose figures can be asked for. */
    private Optional<ReportingPeriod> ended() {
        return snapshot.periodsBegun().stream()
                .filter(period -> period.ends().isBefore(snapshot.today()))
                .findFirst();
    }

    private boolean isUnopened(ReportingPeriod period) {
        return snapshot.cycle(period).state() instanceof PeriodState.NotOpened
                && snapshot.returns(period).count().missing() > 0;
    }

    private WorkItem open(ReportingPeriod period) {
        return item(WorkKind.OPEN, period, Optional.empty());
    }

    private static WorkItem item(WorkKind kind, ReportingPeriod period, Optional<LocalDate> by) {
        return new WorkItem(
                kind,
                WorkItem.Of.period(period),
                by,
                Optional.empty(),
                List.of(new WorkItem.Part(period.code(), period.toString(), by, PATH)),
                PATH);
    }
}
