package uk.org.waymark.ledger.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.snapshot.Snapshots;
import uk.org.waymark.position.cycle.Completeness;
import uk.org.waymark.position.cycle.MeasureReturn;
import uk.org.waymark.position.cycle.Obstacle;
import uk.org.waymark.position.cycle.ThemeReturn;
import uk.org.waymark.position.reporting.CycleStatement.Submitted;
import uk.org.waymark.position.reporting.Statement.SignedOff;

/** Officers submit their theme; its lead signs off what they entered. */
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
                        "Still missing: "
                                + missing.stream().map(IndicatorCode::text).collect(Collectors.joining(", "))
                                + ". Enter them, or say why they do not come.",
                        missing);
            }
            return Periods.said(new Submitted(theme.theme(), period), reason);
        });
    }

    /**
     * Signs off those of a theme's measures that can be, and says of each of the others why it was left.
     *
     * @param codes the measures asked for
     * @param seen where the chain ended when the lead looked; a measure changed after that is left, because nobody signs
     *     for what they have not seen
     * @throws CycleRefused when the period was never opened, or a measure is not of the theme
     * @throws uk.org.waymark.ledger.permission.NotPermitted when a measure is not of the lead's remit
     */
    public SigningResult signOff(
            Actor actor, Scope theme, ReportingPeriod period, Collection<IndicatorCode> codes, long seen) {
        actor.require(Permission.SIGN_OFF, theme);
        List<IndicatorCode> signed = new ArrayList<>();
        List<SigningResult.Left> left = new ArrayList<>();
        snapshots.append(theme.agreement(), actor.account(), snapshot -> {
            Completeness returns = snapshot.returns(period);
            if (returns.state().due().isEmpty()) {
                throw new CycleRefused(
                        Refusal.NOT_OPEN,
                        period + " is " + returns.state().words() + "; there is nothing to sign off.");
            }
            for (IndicatorCode code : codes) {
                MeasureReturn measure = measure(returns.theme(theme.theme()), code);
                actor.require(Permission.SIGN_OFF, theme, measure.measure().indicator());
                obstacle(measure, seen)
                        .ifPresentOrElse(why -> left.add(new SigningResult.Left(code, why)), () -> signed.add(code));
            }
            return signed.stream()
                    .map(code -> NewEntry.now(new SignedOff(code, period)))
                    .toList();
        });
        return new SigningResult(signed, left);
    }

    private static Optional<Obstacle> obstacle(MeasureReturn measure, long seen) {
        if (measure.signOff().since().stream().anyMatch(entry -> entry.sequence() > seen)) {
            return Optional.of(Obstacle.CHANGED_MEANWHILE);
        }
        return measure.isSignedOff() ? Optional.of(Obstacle.ALREADY_SIGNED) : measure.obstacle();
    }

    private static MeasureReturn measure(ThemeReturn theme, IndicatorCode code) {
        return theme.measures().stream()
                .filter(measure -> measure.measure().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new CycleRefused(
                        Refusal.UNKNOWN_MEASURE, code + " is not a measure of the theme " + theme.title() + "."));
    }

    private static List<IndicatorCode> codes(List<MeasureReturn> measures) {
        return measures.stream().map(measure -> measure.measure().code()).toList();
    }
}
