package uk.org.waymark.web.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.org.waymark.web.capture.Outcome.Found;
import uk.org.waymark.web.words.Words;

/**
 * Something for which a save was refused.
 *
 * @param words what is wrong, and with which line
 * @param link where on the page it is put right
 */
public record Mistake(String words, String link) {

    /** All of them, in the order of the page. */
    static List<Mistake> of(List<MeasureView> measures, Verdict verdict, Conflicts conflicts) {
        List<Mistake> mistakes = new ArrayList<>();
        for (MeasureView measure : measures) {
            for (LineView line : measure.allLines()) {
                conflicts.of(line.key()).stream()
                        .limit(1)
                        .map(version -> new Mistake(
                                Words.say("capture.mistake.conflict", line.name(), version.who()),
                                "#" + line.panel() + ":c:0:theirs"))
                        .forEach(mistakes::add);
                standing(line, verdict.of(line.key()))
                        .filter(any -> !undecided(line, conflicts))
                        .map(found -> new Mistake(
                                Words.say("capture.mistake", line.name(), found.text()),
                                "#" + field(measure, line, found)))
                        .forEach(mistakes::add);
            }
        }
        return mistakes.stream().distinct().toList();
    }

    /** Two versions are decided between before anything else is said of a line. */
    private static boolean undecided(LineView line, Conflicts conflicts) {
        return !conflicts.of(line.key()).isEmpty();
    }

    /** What still stands against a line; a warning does no more once there is a reason for the figure to stand. */
    private static Stream<Found> standing(LineView line, Outcome outcome) {
        boolean overruled = !line.form().getOverruling().isEmpty();
        return outcome.found().stream().filter(found -> found.error() || !overruled);
    }

    private static String field(MeasureView measure, LineView line, Found found) {
        if (!found.error()) {
            return line.panel() + ":overruling";
        }
        return switch (found.field()) {
            case COMMENTARY -> measure.id() + ":why";
            case MANAGEMENT -> measure.id() + ":rating";
            case FORECAST -> line.id() + ":forecast";
            case PROJECTED -> line.id() + ":projected";
            case REASON -> line.panel() + ":reason";
            case FIGURE, MEASURE, PERIOD, EVIDENCE, KNOWN_FROM -> line.field();
        };
    }
}
