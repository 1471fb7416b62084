package uk.org.waymark.web.capture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.org.waymark.contract.scoring.StatusScheme;
import uk.org.waymark.position.checking.Finding.Field;
import uk.org.waymark.web.capture.Outcome.Found;
import uk.org.waymark.web.words.Words;

/** The measures of the page beside what the last check said of each; for one answer, so that nothing is worked out twice. */
public final class Grid {
    private final List<MeasureView> measures;
    private final Verdict verdict;
    private final Conflicts conflicts;
    private final StatusScheme scheme;
    private final Map<String, Rating> ratings = new HashMap<>();
    private final Map<String, LineState> states = new HashMap<>();
    private List<Unsaved> unsaved;

    Grid(List<MeasureView> measures, Verdict verdict, Conflicts conflicts, StatusScheme scheme) {
        this.measures = measures;
        this.verdict = verdict;
        this.conflicts = conflicts;
        this.scheme = scheme;
    }

    /** A line with something that is not recorded. */
    public record Unsaved(String words, String link) {}

    /** A choice of what is in sight. */
    public record View(String code, String words, int count, boolean chosen) {}

    Rating rating(LineView line) {
        return ratings.computeIfAbsent(line.key(), key -> Rating.of(line, verdict.of(key), scheme));
    }

    LineState state(MeasureView measure, LineView line) {
        return states.computeIfAbsent(
                line.key(),
                key -> LineState.of(
                        measure, line, verdict.of(key), !conflicts.of(key).isEmpty()));
    }

    /** Each line that is not recorded as it was typed, with the field that leads to it. */
    List<Unsaved> unsaved() {
        if (unsaved == null) {
            unsaved = measures.stream()
                    .flatMap(measure -> measure.allLines().stream()
                            .filter(line -> state(measure, line).isUnsaved())
                            .map(line -> new Unsaved(
                                    line.name() + ", " + state(measure, line).words(), "#" + line.field())))
                    .toList();
        }
        return unsaved;
    }

    boolean isIn(MeasureView measure, Showing showing) {
        return switch (showing) {
            case DUE -> measure.due() || measure.isToBeAnswered();
            case UNSAVED -> isUnsaved(measure);
            case COMMENTARY -> needsCommentary(measure);
            case ALL -> true;
        };
    }

    boolean isUnsaved(MeasureView measure) {
        return measure.allLines().stream().anyMatch(line -> state(measure, line).isUnsaved());
    }

    boolean needsCommentary(MeasureView measure) {
        return measure.unexplained()
                || found(measure).stream().anyMatch(found -> found.error() && found.field() == Field.COMMENTARY);
    }

    /** Whether what lies below the row is shown: there is something to answer or to decide. */
    boolean isOpened(MeasureView measure) {
        return measure.isToBeAnswered()
                || measure.allLines().stream()
                        .anyMatch(line -> !conflicts.of(line.key()).isEmpty()
                                || !verdict.of(line.key()).needs().isEmpty()
                                || verdict.of(line.key()).wrong());
    }

    /** How many of three questions are answered; where none is, whether they have to be. */
    String says(MeasureView measure) {
        int answered = measure.form().answered();
        if (answered > 0) {
            return Words.say("capture.says.written", answered);
        }
        return Words.say(needsCommentary(measure) ? "capture.says.needed" : "capture.says.optional");
    }

    List<View> views(Showing chosen) {
        return List.of(Showing.values()).stream()
                .map(showing -> new View(
                        showing.code(),
                        Words.say("capture.show." + showing.code()),
                        (int) measures.stream()
                                .filter(measure -> isIn(measure, showing))
                                .count(),
                        showing == chosen))
                .toList();
    }

    private List<Found> found(MeasureView measure) {
        return measure.allLines().stream()
                .flatMap(line -> verdict.of(line.key()).found().stream())
                .toList();
    }
}
