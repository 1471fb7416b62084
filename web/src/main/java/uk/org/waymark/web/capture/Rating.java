package uk.org.waymark.web.capture;

import java.util.Optional;
import uk.org.waymark.contract.scoring.StatusScheme;
import uk.org.waymark.web.figure.Distance;
import uk.org.waymark.web.mark.Mark;
import uk.org.waymark.web.words.Words;

/**
 * How the figure of a line is rated, beside its field.
 *
 * @param note how far it lies from the target, or why it is not rated; may be blank
 */
public record Rating(Optional<Mark> mark, String note) {
    /** Of what is typed, where that changes something, else of what stands. A question that is open holds it back. */
    static Rating of(LineView line, Outcome outcome, StatusScheme scheme) {
        if (outcome.isQuestioned()) {
            return new Rating(Optional.empty(), Words.say("capture.rating.held"));
        }
        if (outcome.changed() || outcome.wrong()) {
            return new Rating(outcome.mark(), outcome.distance());
        }
        return line.facts()
                .reading()
                .map(reading -> new Rating(
                        Optional.of(Mark.of(scheme, reading.performance())),
                        Distance.of(reading).orElse("")))
                .orElse(new Rating(Optional.empty(), line.facts().absence()));
    }
}
