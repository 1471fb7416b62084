package uk.org.waymark.ledger.elsewhere;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.capture.Grounds;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.elsewhere.ElsewhereRefused.Fault;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.ledger.snapshot.Snapshots;
import uk.org.waymark.position.checking.Entered;
import uk.org.waymark.position.reporting.FigureElsewhere;
import uk.org.waymark.position.reporting.Place;

/** Records the figures of other places, with which the area's own are compared. */
@ApplicationScoped
public class FiguresElsewhere {
    private final Snapshots snapshots;

    @Inject
    public FiguresElsewhere(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** For the container's proxy only. */
    protected FiguresElsewhere() {
        this(null);
    }

    /**
     * A figure as somebody writes it.
     *
     * @param code as somebody may write it, such as "ni 117"
     * @param part blank for the whole measure
     * @param figure in digits, or "withdrawn" where what stands was a mistake
     */
    public record Written(String code, String part, ReportingPeriod period, Place place, String figure) {}

    /**
     * Records a figure; one that stands already changes nothing.
     *
     * @throws uk.org.waymark.ledger.permission.NotPermitted when the actor enters no figures of the measure
     * @throws ElsewhereRefused with all that is wrong
     */
    public Head record(Actor actor, Scope theme, Written written, Grounds grounds) {
        actor.require(Permission.ENTER_FIGURES, theme);
        return snapshots.append(theme.agreement(), actor.account(), snapshot -> {
            Indicator indicator = indicator(snapshot, theme, written.code());
            actor.require(Permission.ENTER_FIGURES, theme, indicator);
            return new ElsewhereRule(indicator, snapshot.entries())
                    .entry(said(snapshot, indicator, written), grounds).stream().toList();
        });
    }

    private static FigureElsewhere said(Snapshot snapshot, Indicator indicator, Written written) {
        List<Fault> faults = new ArrayList<>();
        if (!snapshot.agreement().takesFiguresOf(written.period())) {
            faults.add(new Fault(
                    "period",
                    written.period() + " is outside the years of which the agreement takes figures, "
                            + snapshot.agreement().figuresFrom() + " to "
                            + snapshot.agreement().lastYear() + ".",
                    "Choose a period of them."));
        }
        Optional<String> part = Optional.of(written.part().strip()).filter(text -> !text.isEmpty());
        if (part.filter(id ->
                        indicator.parts().stream().noneMatch(its -> its.id().equals(id)))
                .isPresent()) {
            faults.add(new Fault(
                    "part", indicator.code() + " has no part “" + part.get() + "”.", "Choose one of its parts."));
        }
        Optional<Figure> figure = figure(indicator, written.figure(), faults);
        if (!faults.isEmpty()) {
            throw new ElsewhereRefused(faults);
        }
        return new FigureElsewhere(indicator.code(), part, written.period(), written.place(), figure);
    }

    /** The figure; empty where it is taken back or a fault was found. */
    private static Optional<Figure> figure(Indicator indicator, String text, List<Fault> faults) {
        Entered entered = Entered.read(indicator.reportedMeasurement(), text);
        entered.fault().ifPresent(fault -> faults.add(new Fault("outturn", fault.wrong(), fault.remedy())));
        if (entered.fault().isEmpty() && entered.figure().isEmpty() && !entered.isWithdrawn()) {
            faults.add(new Fault("outturn", "There is no figure.", "Write it, or withdrawn to take back what stands."));
        }
        return entered.figure();
    }

    private static Indicator indicator(Snapshot snapshot, Scope theme, String code) {
        return snapshot.definitions().findTheme(theme.theme()).stream()
                .flatMap(its -> its.indicators().stream())
                .filter(indicator -> indicator.isCalled(code))
                .findFirst()
                .orElseThrow(() -> new ElsewhereRefused(List.of(new Fault(
                        "code",
                        "This theme has no measure “" + code + "” now.",
                        "Choose one of the theme’s measures, by its code such as NI 117."))));
    }
}
