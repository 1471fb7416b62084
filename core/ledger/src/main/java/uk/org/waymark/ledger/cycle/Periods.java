package uk.org.waymark.ledger.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.audit.ChainHeads;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.draft.Drafts;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.ledger.snapshot.Snapshots;
import uk.org.waymark.position.cycle.Completeness;
import uk.org.waymark.position.cycle.MeasureReturn;
import uk.org.waymark.position.cycle.PeriodState;
import uk.org.waymark.position.reporting.CycleStatement.PeriodClosed;
import uk.org.waymark.position.reporting.CycleStatement.PeriodOpened;
import uk.org.waymark.position.reporting.Statement;

/** Opens and closes the periods of an agreement. */
@ApplicationScoped
public class Periods {
    private final Snapshots snapshots;
    private final ChainHeads heads;
    private final Drafts drafts;

    @Inject
    public Periods(Snapshots snapshots, ChainHeads heads, Drafts drafts) {
        this.snapshots = snapshots;
        this.heads = heads;
        this.drafts = drafts;
    }

    /** For the container's proxy only. */
    protected Periods() {
        this(null, null, null);
    }

    /**
     * Asks for the figures of a period by a day. Said of an open period it moves the due date, of a closed one it opens
     * it anew; both need a reason. The same due date said again changes nothing.
     *
     * @throws CycleRefused when the period is not of the term or has not begun, or the due date makes no sense
     */
    public Head open(Actor actor, String agreement, ReportingPeriod period, LocalDate due, Optional<String> reason) {
        actor.require(Permission.MANAGE_PERIODS);
        return snapshots.append(agreement, actor.account(), snapshot -> {
            requireSense(snapshot, period, due);
            PeriodState state = snapshot.cycle(period).state();
            if (state.isOpen() && state.due().equals(Optional.of(due))) {
                return List.of();
            }
            if (state.due().isPresent() && given(reason).isEmpty()) {
                throw new CycleRefused(
                        Refusal.REASON_NEEDED,
                        period + " was opened before. Say why its due date moves or why it is opened again.");
            }
            return said(new PeriodOpened(period, due), reason);
        });
    }

    /**
     * Takes no more figures of a period, forgets what was typed and not saved, and writes down where the chains then end.
     * With figures missing or not signed off it needs a reason, which the ledger keeps.
     *
     * @throws CycleRefused when the period is not open, or is unfinished and no reason was given
     */
    public Head close(Actor actor, String agreement, ReportingPeriod period, Optional<String> reason) {
        actor.require(Permission.MANAGE_PERIODS);
        Head closed = snapshots.append(agreement, actor.account(), snapshot -> {
            Completeness returns = snapshot.returns(period);
            if (!returns.state().isOpen()) {
                throw new CycleRefused(
                        Refusal.NOT_OPEN,
                        period + " is " + returns.state().words() + "; only an open period can be closed.");
            }
            List<IndicatorCode> unfinished = unfinished(returns);
            if (!unfinished.isEmpty() && given(reason).isEmpty()) {
                throw new CycleRefused(Refusal.UNFINISHED, unfinishedWords(returns, unfinished), unfinished);
            }
            return said(new PeriodClosed(period), reason);
        });
        drafts.end(actor, agreement, period);
        heads.write();
        return closed;
    }

    /** The measures that would be left missing or not signed off if the period were closed now. */
    static List<IndicatorCode> unfinished(Completeness returns) {
        return returns.measures()
                .filter(measure -> measure.isMissing() || measure.isToBeSigned() || unsigned(measure))
                .map(measure -> measure.measure().code())
                .toList();
    }

    private static boolean unsigned(MeasureReturn measure) {
        return measure.isDue() && !measure.isSignedOff();
    }

    private static String unfinishedWords(Completeness returns, List<IndicatorCode> unfinished) {
        return "Figures that are due and missing: %d. Measures not signed off: %d. Say why %s is closed all the same."
                .formatted(
                        returns.count().missing(),
                        unfinished.size() - returns.count().missing(),
                        returns.period());
    }

    private static void requireSense(Snapshot snapshot, ReportingPeriod period, LocalDate due) {
        if (!snapshot.agreement().covers(period)) {
            throw new CycleRefused(Refusal.OUTSIDE_TERM, period + " does not belong to the agreement’s term.");
        }
        if (period.starts().isAfter(snapshot.today())) {
            throw new CycleRefused(
                    Refusal.NOT_BEGUN,
                    period + " begins on " + PeriodState.DAY.format(period.starts())
                            + "; it can be opened from then on.");
        }
        if (due.isBefore(period.ends())) {
            throw new CycleRefused(
                    Refusal.DUE_BEFORE_END,
                    period + " ends on " + PeriodState.DAY.format(period.ends())
                            + "; its figures cannot be due before.");
        }
        if (due.isBefore(snapshot.today())) {
            throw new CycleRefused(
                    Refusal.DUE_PASSED,
                    PeriodState.DAY.format(due) + " has passed; nobody could be in time. Choose today or later.");
        }
    }

    static Optional<String> given(Optional<String> reason) {
        return reason.map(String::strip).filter(text -> !text.isEmpty());
    }

    static List<NewEntry> said(Statement statement, Optional<String> reason) {
        return Stream.of(new NewEntry(statement, Optional.empty(), given(reason), Optional.empty()))
                .toList();
    }
}
