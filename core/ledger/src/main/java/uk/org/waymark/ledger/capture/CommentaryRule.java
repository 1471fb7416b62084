package uk.org.waymark.ledger.capture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.position.Reading;
import uk.org.waymark.position.checking.Finding;
import uk.org.waymark.position.checking.Finding.Field;
import uk.org.waymark.position.reporting.Standing;
import uk.org.waymark.position.reporting.Subject;
import uk.org.waymark.position.reporting.Topic;

/**
 * Where performance or the forecast is worse, commentary has to answer three questions. The commentary of any part
 * serves the measure, and one that stands already is not asked for again.
 */
final class CommentaryRule {
    private final Map<Subject, String> proposed = new HashMap<>();
    private final Set<Subject> asked = new HashSet<>();
    private final Standing standing;

    CommentaryRule(List<Proposal> proposals, Standing standing) {
        proposals.forEach(proposal -> proposal.commentary()
                .ifPresent(text -> proposed.put(proposal.subject().whole(), text)));
        this.standing = standing;
    }

    /** Not to an archive, nor to what changes nothing but adds evidence or
     * management information, nor to what cannot stand anyway. */
    boolean appliesTo(Assessment assessment) {
        return !assessment.proposal().grounds().isArchive()
                && assessment.edits().stream()
                        .map(edit -> edit.statement().topic())
                        .anyMatch(topic -> topic != Topic.EVIDENCE && topic != Topic.MANAGEMENT)
                && assessment.isPossible();
    }

    Assessment applied(Assessment assessment) {
        Optional<Reading> worse = assessment.result().filter(CommentaryRule::isWorse);
        if (worse.isEmpty() || isAskedAlready(assessment.proposal())) {
            return assessment;
        }
        List<Finding> findings = new ArrayList<>(assessment.findings());
        finding(assessment.proposal().subject().whole(), worse.get()).ifPresent(findings::add);
        return assessment.with(findings, assessment.result());
    }

    /** Months of one quarter have one commentary, which is asked for once. */
    private boolean isAskedAlready(Proposal proposal) {
        return proposal.within().isPresent() && !asked.add(proposal.subject());
    }

    private static boolean isWorse(Reading reading) {
        return reading.forecast() == Performance.WORSE
                || (reading.performance() == Performance.WORSE && !reading.carriedForward());
    }

    private Optional<Finding> finding(Subject measure, Reading worse) {
        String because = worse.performance() == Performance.WORSE
                ? "The figure is worse than anticipated"
                : "The year is expected to end worse than anticipated";
        Optional<String> text = Optional.ofNullable(proposed.get(measure));
        if (text.isEmpty()) {
            return standing.commentary(measure).isPresent()
                    ? Optional.empty()
                    : Optional.of(Finding.error(
                            Field.COMMENTARY,
                            because + ", and there is no commentary.",
                            "Say why, what will be done, and whether the year end is still achievable."));
        }
        return howToAnswer(text.get())
                .map(how -> Finding.error(
                        Field.COMMENTARY, because + ", and the commentary does not answer every question.", how));
    }

    private static Optional<String> howToAnswer(String text) {
        Optional<ThreeAnswers> answers = ThreeAnswers.parse(text);
        if (answers.isEmpty()) {
            return Optional.of(ThreeAnswers.FORM_IN_WORDS + ".");
        }
        List<String> unanswered = answers.get().unanswered();
        return unanswered.isEmpty() ? Optional.empty() : Optional.of("Say " + String.join(" and ", unanswered) + ".");
    }
}
