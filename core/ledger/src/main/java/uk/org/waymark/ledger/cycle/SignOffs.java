package uk.org.waymark.ledger.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.cycle.Decision.SendBack;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.snapshot.Snapshots;
import uk.org.waymark.position.cycle.Completeness;
import uk.org.waymark.position.cycle.Cycle;
import uk.org.waymark.position.cycle.MeasureReturn;
import uk.org.waymark.position.cycle.Obstacle;
import uk.org.waymark.position.cycle.ThemeReturn;
import uk.org.waymark.position.reporting.CycleStatement.Submitted;

/** Officers submit their theme; its lead signs off what they entered or returns it with a comment. */
@ApplicationScoped
public class SignOffs {
    private final Snapshots snapshots;

    @Inject
    public SignOffs(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** For the container's proxy only. */
    protected SignOffs() {
        this(null);
    }

    /**
     * Says that a theme's officers have entered what they have to say about a period. With figures missing it needs a
     * reason, which the lead sees.
     *
     * @throws CycleRefused when the period is not open, or figures are missing and no reason was given
     */
    public Head submit(Actor actor, Scope theme, ReportingPeriod period, Optional<String> reason) {
        actor.require(Permission.SUBMIT_THEME, theme);
        return snapshots.append(theme.agreement(), actor.account(), snapshot -> {
            Completeness returns = snapshot.returns(period);
            if (!returns.state().isOpen()) {
                throw new CycleRefused(
                        Refusal.NOT_OPEN, period + " is " + returns.state().words() + "; it cannot be submitted.");
            }
            List<IndicatorCode> missing =
                    codes(returns.theme(theme.theme()).missing().toList());
            if (!missing.isEmpty() && Periods.given(reason).isEmpty()) {
                throw new CycleRefused(
                        Refusal.UNFINISHED,
                        "Still missing: " + listed(missing) + ". Enter them, or say why they do not come.",
                        missing);
            }
            return Periods.said(new Submitted(theme.theme(), period), reason);
        });
    }

    /**
     * Signs measures of a theme off or returns them to its officers, and lists those that it left with the reason.
     *
     * @param seen the end of the chain when the lead looked; a measure changed after that is left, because nobody decides
     *     about what they have not seen
     * @throws CycleRefused when the period was never opened, a measure is not of the theme, or one is returned without a
     *     comment; then nothing is recorded
     * @throws uk.org.waymark.ledger.permission.NotPermitted when a measure is not of the lead's remit
     */
    public Decided decide(Actor actor, Scope theme, ReportingPeriod period, List<Decision> decisions, long seen) {
        actor.require(Permission.SIGN_OFF, theme);
        requireComments(decisions);
        List<IndicatorCode> signed = new ArrayList<>();
        List<IndicatorCode> sentBack = new ArrayList<>();
        List<Decided.Left> left = new ArrayList<>();
        snapshots.append(theme.agreement(), actor.account(), snapshot -> {
            Completeness returns = snapshot.returns(period);
            if (returns.state().due().isEmpty()) {
                throw new CycleRefused(
                        Refusal.NOT_OPEN,
                        period + " is " + returns.state().words() + "; there is nothing to sign off.");
            }
            Cycle cycle = snapshot.cycle(period);
            List<NewEntry> entries = new ArrayList<>();
            for (Decision decision : decisions) {
                IndicatorCode code = decision.code();
                MeasureReturn measure = measure(returns.theme(theme.theme()), code);
                actor.require(Permission.SIGN_OFF, theme, measure.measure().indicator());
                Optional<Obstacle> obstacle = decision.obstacle(
                        measure, measure.signOff().latest() <= seen, cycle.isCorrectable(code, snapshot.today()));
                if (obstacle.isPresent()) {
                    left.add(new Decided.Left(code, obstacle.get()));
                } else {
                    (decision instanceof SendBack ? sentBack : signed).add(code);
                    entries.add(NewEntry.now(decision.statement(period)));
                }
            }
            return entries;
        });
        return new Decided(signed, sentBack, left);
    }

    private static void requireComments(List<Decision> decisions) {
        requireNone(decisions, SendBack::isWithoutComment, "Write what the officers should do about %s.");
        requireNone(
                decisions,
                SendBack::isTooLong,
                "The comment on %s has more than " + SendBack.LONGEST + " characters. Shorten it.");
    }

    private static void requireNone(List<Decision> decisions, Predicate<SendBack> fault, String words) {
        List<IndicatorCode> codes = decisions.stream()
                .filter(SendBack.class::isInstance)
                .map(SendBack.class::cast)
                .filter(fault)
                .map(SendBack::code)
                .toList();
        if (!codes.isEmpty()) {
            throw new CycleRefused(Refusal.COMMENT_NEEDED, words.formatted(listed(codes)), codes);
        }
    }

    private static MeasureReturn measure(ThemeReturn theme, IndicatorCode code) {
        return theme.measures().stream()
                .filter(measure -> measure.measure().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new CycleRefused(
                        Refusal.UNKNOWN_MEASURE, code + " is not a measure of the theme " + theme.title() + "."));
    }

    private static String listed(List<IndicatorCode> codes) {
        return codes.stream().map(IndicatorCode::text).collect(Collectors.joining(", "));
    }

    private static List<IndicatorCode> codes(List<MeasureReturn> measures) {
        return measures.stream().map(measure -> measure.measure().code()).toList();
    }
}
