package uk.org.waymark.web.risk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.risk.RiskScale;
import uk.org.waymark.position.reporting.RiskAssessment;
import uk.org.waymark.position.reporting.RiskStatement.RiskClosed;
import uk.org.waymark.position.risk.Risk;
import uk.org.waymark.position.risk.RiskChange;
import uk.org.waymark.web.words.Words;

/** One step in the history of a risk: since when it was known, and what it changed. */
public record HistoryLine(String since, String words) {

    /** The history of a risk, the last step first. */
    static List<HistoryLine> of(Risk risk, RiskScale scale) {
        List<HistoryLine> lines = new ArrayList<>(risk.changes().stream()
                .map(change -> new HistoryLine(Words.date(change.entry().knownFrom()), words(change, scale)))
                .toList());
        Collections.reverse(lines);
        return List.copyOf(lines);
    }

    private static String words(RiskChange change, RiskScale scale) {
        return change.stated()
                .map(stated -> change.before()
                        .map(before -> changed(change, before.assessment(), stated.assessment(), scale))
                        .orElseGet(() -> raised(stated.assessment(), scale)))
                .orElseGet(() -> change.entry()
                        .as(RiskClosed.class)
                        .map(closed -> Words.say(
                                "risk.history.closed", closed.statement().why()))
                        .orElseGet(() -> Words.say("risk.history.accepted")));
    }

    private static String raised(RiskAssessment assessment, RiskScale scale) {
        return joined(Stream.of(
                Optional.of(Words.say(
                        "risk.history.raised",
                        RiskView.score(assessment.now(), scale),
                        RiskView.score(assessment.before(), scale))),
                note(assessment)));
    }

    private static String changed(RiskChange change, RiskAssessment before, RiskAssessment now, RiskScale scale) {
        return joined(Stream.of(
                change.changesTerms() ? Optional.of(Words.say("risk.history.terms")) : Optional.empty(),
                now.now().equals(before.now())
                        ? Optional.empty()
                        : Optional.of(Words.say(
                                "risk.history.now",
                                RiskView.score(now.now(), scale),
                                before.now().product())),
                now.before().equals(before.before())
                        ? Optional.empty()
                        : Optional.of(Words.say(
                                "risk.history.before",
                                RiskView.score(now.before(), scale),
                                before.before().product())),
                now.review().equals(before.review())
                        ? Optional.empty()
                        : Optional.of(Words.say("risk.history.review", Words.date(now.review()))),
                change.changesAssessment() ? note(now) : Optional.empty()));
    }

    private static Optional<String> note(RiskAssessment assessment) {
        return Optional.of(assessment.note()).filter(note -> !note.isEmpty());
    }

    private static String joined(Stream<Optional<String>> parts) {
        return parts.flatMap(Optional::stream).collect(Collectors.joining(" "));
    }
}
