package uk.org.waymark.ledger.capture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import uk.org.waymark.contract.indicator.Breakdown;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.position.BreakdownReading;
import uk.org.waymark.position.Reconciliation;
import uk.org.waymark.position.Reconciliation.Outcome;
import uk.org.waymark.position.checking.Finding;
import uk.org.waymark.position.checking.Finding.Field;
import uk.org.waymark.position.reporting.Standing;
import uk.org.waymark.position.reporting.Statement.Overruled;
import uk.org.waymark.position.reporting.Subject;
import uk.org.waymark.position.reporting.Topic;

/**
 * Groups that do not come to the figure of the measure, once all that was proposed is there. It is asked of the last
 * proposal that changes one of them or the whole, and once.
 */
final class BreakdownRule {
    private static final Set<Topic> FIGURES = Set.of(Topic.GROUP, Topic.OUTTURN, Topic.INSTALMENT);

    private final Map<IndicatorCode, Indicator> indicators;
    private final Standing standing;

    BreakdownRule(Map<IndicatorCode, Indicator> indicators, Standing standing) {
        this.indicators = indicators;
        this.standing = standing;
    }

    /** The assessments of one save, with what is asked of them. */
    List<Assessment> applied(List<Assessment> assessments) {
        Map<List<Object>, Integer> last = new HashMap<>();
        for (int place = 0; place < assessments.size(); place++) {
            Assessment assessment = assessments.get(place);
            for (Breakdown breakdown : breakdowns(assessment)) {
                last.put(key(assessment.proposal(), breakdown), place);
            }
        }
        return IntStream.range(0, assessments.size())
                .mapToObj(place -> asked(
                        assessments.get(place),
                        breakdowns(assessments.get(place)).stream()
                                .filter(breakdown ->
                                        last.get(key(assessments.get(place).proposal(), breakdown)) == place)
                                .toList()))
                .toList();
    }

    private Assessment asked(Assessment assessment, List<Breakdown> breakdowns) {
        Proposal proposal = assessment.proposal();
        List<Finding> differences = breakdowns.stream()
                .flatMap(breakdown -> difference(proposal.subject(), breakdown).stream())
                .toList();
        if (differences.isEmpty()) {
            return assessment;
        }
        List<Finding> findings = new ArrayList<>(assessment.findings());
        findings.addAll(differences);
        List<Edit> edits = new ArrayList<>(assessment.edits());
        proposal.grounds()
                .whyItStands()
                .ifPresent(why -> differences.forEach(finding -> edits.add(overruled(proposal, finding, why))));
        return new Assessment(
                proposal, findings, assessment.standing(), assessment.restates(), edits, assessment.result());
    }

    /** What a proposal changes the figures of: of a group its own breakdown, of the whole all of them. */
    private List<Breakdown> breakdowns(Assessment assessment) {
        Indicator measure = indicators.get(assessment.proposal().subject().code());
        if (measure == null || measure.breakdowns().isEmpty()) {
            return List.of();
        }
        boolean changes = assessment.isPossible()
                && assessment.edits().stream()
                        .map(edit -> edit.statement().topic())
                        .anyMatch(FIGURES::contains);
        return changes
                ? assessment.proposal().breakdown(measure).map(List::of).orElse(measure.breakdowns())
                : List.of();
    }

    private static List<Object> key(Proposal proposal, Breakdown breakdown) {
        return List.of(proposal.subject().whole(), breakdown.by());
    }

    private Optional<Finding> difference(Subject subject, Breakdown breakdown) {
        return BreakdownReading.of(indicators.get(subject.code()), subject.period(), standing).stream()
                .filter(reading -> reading.breakdown().equals(breakdown))
                .map(BreakdownReading::reconciliation)
                .filter(reconciliation -> reconciliation.outcome() == Outcome.DIFFERS)
                .map(Reconciliation::words)
                .map(words -> Finding.warning(
                        Field.FIGURE,
                        "By " + breakdown.words() + ": " + words,
                        "Correct the one that is wrong, or say why they differ."))
                .findFirst();
    }

    private static Edit overruled(Proposal proposal, Finding finding, String why) {
        Subject subject = proposal.subject();
        return new Edit(
                new NewEntry(
                        new Overruled(subject.code(), subject.part(), subject.period(), finding.wrong()),
                        proposal.grounds().knownFrom(),
                        Optional.of(why),
                        proposal.grounds().source()),
                Optional.empty());
    }
}
