package uk.org.waymark.web.capture;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.scoring.Explanation;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.contract.scoring.StatusScheme;
import uk.org.waymark.ledger.capture.Assessment;
import uk.org.waymark.position.Reading;
import uk.org.waymark.position.checking.Finding;
import uk.org.waymark.position.checking.Finding.Field;
import uk.org.waymark.web.figure.Distance;
import uk.org.waymark.web.mark.Mark;

/**
 * What a line would come to, in words: its symbol and the reason for it, and what was found.
 *
 * @param changed whether something would be recorded
 * @param distance how far the figure would lie from the target; may be blank
 * @param wrong whether it cannot be recorded as it is
 * @param needs what has to be filled in: "reason", "overruling", "commentary", "management"
 */
public record Outcome(
        boolean changed,
        Optional<Mark> mark,
        String distance,
        String because,
        List<Found> found,
        String needs,
        boolean wrong) {
    /** Before anything was checked. */
    static final Outcome NONE = new Outcome(false, Optional.empty(), "", "", List.of(), "", false);

    /**
     * Something found, and whether it can stand.
     *
     * @param likely the figure that was probably meant, as it would be typed; blank where that is not known
     */
    public record Found(boolean error, String text, Field field, String likely) {
        public Found(boolean error, String text, Field field) {
            this(error, text, field, "");
        }
    }

    static Outcome of(Assessment assessment, StatusScheme scheme) {
        boolean touched = !assessment.isUnchanged();
        Optional<Reading> result =
                assessment.result().filter(any -> !assessment.edits().isEmpty());
        return new Outcome(
                touched,
                result.map(reading -> Mark.of(scheme, reading.performance())),
                result.flatMap(Distance::of).orElse(""),
                result.map(reading -> Explanation.of(reading.score())).orElse(""),
                assessment.findings().stream()
                        .map(finding -> new Found(
                                finding.isError(),
                                finding.text(),
                                finding.field(),
                                finding.likely().orElse("")))
                        .toList(),
                needs(assessment, result),
                !assessment.isSavable());
    }

    /** Whether something has to be put right. */
    public boolean isError() {
        return found.stream().anyMatch(Found::error);
    }

    /** Whether no more keeps it back than a question that waits for an answer. */
    public boolean isQuestioned() {
        return wrong && !isError();
    }

    /** The fields that are wrong, for those who hear the page. */
    public String faulty() {
        return found.stream()
                .filter(Found::error)
                .map(its -> its.field().name().toLowerCase(Locale.ROOT))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String needs(Assessment assessment, Optional<Reading> result) {
        boolean worse = result.filter(reading ->
                        reading.performance() == Performance.WORSE || reading.forecast() == Performance.WORSE)
                .isPresent();
        return Stream.of(
                        need("reason", assessment.restates() || has(assessment, Field.REASON)),
                        need("overruling", assessment.findings().stream().anyMatch(finding -> !finding.isError())),
                        need("commentary", worse || has(assessment, Field.COMMENTARY)),
                        need("management", has(assessment, Field.MANAGEMENT)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static Optional<String> need(String what, boolean needed) {
        return Optional.of(what).filter(any -> needed);
    }

    private static boolean has(Assessment assessment, Field field) {
        return assessment.findings().stream().map(Finding::field).anyMatch(field::equals);
    }
}
