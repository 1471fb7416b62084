package uk.org.waymark.ledger.capture;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.CollectionPeriod;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.position.checking.Checks;
import uk.org.waymark.position.checking.Finding;
import uk.org.waymark.position.checking.Finding.Field;
import uk.org.waymark.position.checking.Past;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Standing;
import uk.org.waymark.position.reporting.Subject;

/** Examines one proposal after another: what is wrong with it, what it changes, and what it would append. */
final class Examination {
    private final Desk desk;
    private final Gate gate;
    private final EvidenceRule evidence;
    private final Map<IndicatorCode, Indicator> indicators;
    private final Map<IndicatorCode, Scope> scopes;
    /** What was known when, which the rows of one document share. */
    private final Map<Optional<Instant>, Known> known = new HashMap<>();

    Examination(Desk desk, Gate gate, EvidenceRule evidence) {
        this.desk = desk;
        this.gate = gate;
        this.evidence = evidence;
        this.indicators = desk.indicators();
        this.scopes = desk.scopes();
    }

    /**
     * What a proposal comes to on top of entries.
     *
     * @param first whether it is the first about its subject; a second one contradicts it
     */
    Assessment of(Proposal proposal, Entries entries, boolean first) {
        Optional<Indicator> indicator =
                Optional.ofNullable(indicators.get(proposal.subject().code()));
        List<Finding> misplaced = new ArrayList<>(new Placement(desk, indicator).findings(proposal, first));
        indicator.flatMap(this::notTheirs).ifPresent(misplaced::add);
        if (indicator.isEmpty() || !misplaced.isEmpty()) {
            return new Assessment(proposal, misplaced, Optional.empty(), false, List.of(), Optional.empty());
        }
        Known known = this.known.computeIfAbsent(proposal.grounds().knownFrom(), desk::known);
        Standing standing = new Standing(entries, known);
        Edits edits = new Edits(proposal, standing, proposal.breakdown(indicator.get()));
        Optional<StandingFigure> before = edits.figureBefore();
        List<Finding> findings = new ArrayList<>(readable(proposal));
        boolean restates = edits.changesFigure() && before.isPresent();
        findings.addAll(new ReasonRule(indicator.get(), proposal, before).findings(edits.changesFigure()));
        List<Finding> checks = checks(proposal, indicator.get(), standing, known, edits.changesFigure());
        findings.addAll(checks);
        findings.addAll(forecast(proposal, indicator.get(), standing));
        findings.addAll(new ManagementRule(indicator.get(), proposal.subject(), known)
                .findings(
                        proposal.management(),
                        standing.managementInformation(proposal.subject()).isPresent()));
        List<Edit> appended =
                edits.all(checks.stream().filter(check -> !check.isError()).toList());
        findings.addAll(evidence.findings(appended));
        if (!appended.isEmpty() || !findings.isEmpty()) {
            gate.refusal(proposal).ifPresent(findings::add);
        }
        return new Assessment(proposal, findings, edits.answerBefore(), restates, appended, Optional.empty());
    }

    /** That a measure of a theme of theirs is somebody else's. */
    private Optional<Finding> notTheirs(Indicator measure) {
        return desk.actor().may(Permission.ENTER_FIGURES, scopes.get(measure.code()), measure)
                ? Optional.empty()
                : Optional.of(Finding.error(
                        Field.MEASURE,
                        desk.owner(measure)
                                .map(owner -> measure.code() + " belongs to " + owner + ".")
                                .orElse(measure.code() + " belongs to no partner that is named."),
                        "Leave it to those who enter it."));
    }

    private static List<Finding> readable(Proposal proposal) {
        List<Finding> findings = new ArrayList<>();
        proposal.outturn().fault().ifPresent(findings::add);
        proposal.projected()
                .fault()
                .map(fault -> Finding.error(Field.PROJECTED, fault.wrong(), fault.remedy()))
                .ifPresent(findings::add);
        return findings;
    }

    /** An unchanged figure is not checked anew: what is to be said of it was said when it was entered. */
    private List<Finding> checks(
            Proposal proposal, Indicator indicator, Standing standing, Known known, boolean changes) {
        Optional<Figure> figure = proposal.outturn().given().filter(any -> changes);
        Subject subject = proposal.subject();
        if (proposal.breakdown(indicator).isPresent()) {
            return figure.map(value -> Checks.ofGroup(indicator, value)).orElse(List.of());
        }
        return figure.map(value -> proposal.within()
                        .map(when -> Checks.ofInstalment(indicator, when, value, others(subject, when, standing)))
                        .orElseGet(() -> Checks.of(
                                indicator, subject.period(), value, Past.of(indicator, subject, standing, known))))
                .orElse(List.of());
    }

    /** The figures of the other months or terms of the measure or part. */
    private static NavigableMap<CollectionPeriod, Figure> others(
            Subject subject, CollectionPeriod when, Standing standing) {
        NavigableMap<CollectionPeriod, Figure> others = new TreeMap<>();
        standing.instalments(subject.code(), subject.part())
                .forEach((other, entry) -> others.put(other, entry.statement().figure()));
        others.remove(when);
        return others;
    }

    private List<Finding> forecast(Proposal proposal, Indicator indicator, Standing standing) {
        List<Finding> findings = new ArrayList<>(proposal.projected()
                .figure()
                .map(figure -> Checks.ofProjected(indicator, figure))
                .orElse(List.of()));
        boolean noSymbol = proposal.forecast().isEmpty()
                && standing.forecast(proposal.subject()).isEmpty();
        if (proposal.projected().figure().isPresent() && noSymbol) {
            findings.add(Finding.error(
                    Field.FORECAST,
                    "A figure is expected at the year’s end without saying how the year is expected to end.",
                    "Choose better, within or worse."));
        }
        if (proposal.forecast().filter(expected -> !expected.isRated()).isPresent()) {
            findings.add(Finding.error(
                    Field.FORECAST,
                    "A forecast says how the year is expected to end.",
                    "Choose better, within or worse."));
        }
        return findings;
    }
}
