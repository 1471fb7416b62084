package uk.org.waymark.web.capture;

import java.util.List;
import uk.org.waymark.position.cycle.MeasureReturn;
import uk.org.waymark.position.cycle.ReturnCount;
import uk.org.waymark.position.cycle.ThemeReturn;
import uk.org.waymark.web.words.Words;

/**
 * The way on from entering figures: what is still missing, and the step that follows.
 *
 * @param sentence how much of what is due is in
 * @param missing the measures without a figure that is due
 * @param note that something returned was not answered, that it was submitted, or who submits it; empty where the reader
 *     does
 * @param step the words of the link to submitting; empty where the reader has none to take
 */
public record Onward(String sentence, List<Missing> missing, String note, String step) {
    public Onward {
        missing = List.copyOf(missing);
    }

    /** A measure without its figure, and where the page asks for it. */
    public record Missing(String code, String link) {}

    /** @param submits whether the reader may submit the theme as a whole */
    static Onward of(ThemeReturn theirs, boolean submits) {
        if (theirs.count().due() == 0) {
            return new Onward(Words.say("capture.onward.none"), List.of(), "", "");
        }
        return new Onward(
                sentence(theirs.count()),
                theirs.missing().map(Onward::missing).toList(),
                note(theirs, submits),
                step(theirs, submits));
    }

    private static String sentence(ReturnCount count) {
        return count.isComplete()
                ? Words.counted("capture.onward.complete", count.due(), count.due())
                : Words.counted("capture.onward.missing", count.missing(), count.missing(), count.due());
    }

    private static String note(ThemeReturn theirs, boolean submits) {
        int returned = (int)
                theirs.measures().stream().filter(MeasureReturn::isWithOfficers).count();
        if (returned > 0) {
            return Words.counted("capture.onward.returned", returned, Words.startingNumber(returned));
        }
        return theirs.submitted()
                .map(entry -> Words.say("capture.onward.submitted", Words.date(entry.knownFrom())))
                .orElse(submits ? "" : Words.say("capture.onward.officers"));
    }

    private static String step(ThemeReturn theirs, boolean submits) {
        if (theirs.submitted().isPresent()) {
            return Words.say("capture.onward.see");
        }
        return submits
                ? Words.say(theirs.count().isComplete() ? "capture.onward.submit" : "capture.onward.without")
                : "";
    }

    private static Missing missing(MeasureReturn measure) {
        return new Missing(
                measure.measure().code().text(),
                "#entry-" + measure.measure().code().address());
    }

    /** Whether nothing is missing, so that the step is the one to take now. */
    public boolean complete() {
        return missing.isEmpty();
    }
}
