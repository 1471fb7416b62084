package uk.org.waymark.web.capture;

import java.util.List;
import uk.org.waymark.position.BreakdownReading;
import uk.org.waymark.web.words.Words;

/**
 * The groups of a measure to enter figures of.
 *
 * @param title what they are, and how many of them are recorded: "By ward: 2 of 6 recorded"
 * @param note what those that are recorded come to
 */
public record BreakdownView(String title, String note, List<LineView> lines) {

    static BreakdownView of(BreakdownReading reading, List<LineView> lines) {
        return new BreakdownView(
                Words.say(
                        "capture.groups",
                        reading.breakdown().words(),
                        reading.answered(),
                        reading.groups().size()),
                reading.answered() == 0
                        ? Words.say("capture.groups.none")
                        : reading.reconciliation().words(),
                lines);
    }

    /** Whether something is entered, which is then shown. */
    public boolean open() {
        return lines.stream()
                .map(LineView::form)
                .anyMatch(form -> form.hasFigure() || !form.getInstead().isEmpty());
    }
}
