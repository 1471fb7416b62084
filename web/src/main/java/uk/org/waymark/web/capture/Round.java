package uk.org.waymark.web.capture;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.org.waymark.web.words.Words;

/**
 * The measures in sight as a phone shows them: one at a time, with the one before it and the next.
 *
 * @param measures in the order of the page
 * @param at the place of the one that is shown, from 0
 */
public record Round(List<MeasureView> measures, int at) {
    public Round {
        measures = List.copyOf(measures);
        if (at < 0 || (at > 0 && at >= measures.size())) {
            throw new IllegalArgumentException("There is no measure at " + at + " of " + measures.size());
        }
    }

    /** @param chosen the address of the measure to show; the first one is shown where that is not in sight */
    static Round of(List<MeasureView> inSight, String chosen) {
        return new Round(
                inSight,
                IntStream.range(0, inSight.size())
                        .filter(place -> inSight.get(place).address().equals(chosen))
                        .findFirst()
                        .orElse(0));
    }

    /** The measure that is shown; empty where none is in sight. */
    Optional<MeasureView> shown() {
        return find(at);
    }

    Optional<MeasureView> before() {
        return find(at - 1);
    }

    Optional<MeasureView> next() {
        return find(at + 1);
    }

    /** "‹ NI 39"; blank at the first. */
    public String back() {
        return before().map(its -> Words.say("capture.round.before", its.code()))
                .orElse("");
    }

    /** "NI 40 ›"; blank at the last. */
    public String onward() {
        return next().map(its -> Words.say("capture.round.next", its.code())).orElse("");
    }

    private Optional<MeasureView> find(int place) {
        return place >= 0 && place < measures.size() ? Optional.of(measures.get(place)) : Optional.empty();
    }

    /** "3 of 8" */
    public String place() {
        return Words.say("capture.round.place", at + 1, measures.size());
    }

    /** The button that saves: it leads on to the next measure where there is one. */
    public String saving() {
        return Words.say(next().isPresent() ? "capture.round.save" : "capture.round.saveLast");
    }
}
