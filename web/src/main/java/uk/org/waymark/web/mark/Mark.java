package uk.org.waymark.web.mark;

import java.util.Map;
import java.util.Optional;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.contract.scoring.StatusScheme;
import uk.org.waymark.position.ReviewCategory;
import uk.org.waymark.position.Travel;
import uk.org.waymark.web.words.Words;

/**
 * A symbol as it is shown: shape first, words beside it, colour third.
 *
 * @param tone the colour's role: better, within, worse, off or none
 * @param label the words in full
 * @param brief the words where room is short
 */
public record Mark(String shape, String tone, String label, String brief) {
    private static final Map<ReviewCategory, String[]> REVIEW = Map.of(
            ReviewCategory.ON_TRACK, new String[] {"tick", "better"},
            ReviewCategory.OFF_TRAJECTORY, new String[] {"hollow-triangle", "off"},
            ReviewCategory.AT_RISK, new String[] {"triangle", "worse"},
            ReviewCategory.MISSED, new String[] {"cross", "worse"},
            ReviewCategory.NO_DATA, new String[] {"bar", "none"});

    /** The scheme's symbol for a performance. */
    public static Mark of(StatusScheme scheme, Performance performance) {
        String tone = performance.isRated() ? performance.code() : "none";
        String label = scheme.symbol(performance).label();
        return new Mark(scheme.symbol(performance).shape(), tone, label, Words.say("mark." + performance.code()));
    }

    /** The scheme's symbol for what is expected; that nothing was said is no judgement. */
    public static Mark ofForecast(StatusScheme scheme, Performance forecast) {
        String none = Words.say("forecast.none");
        return forecast.isRated() ? of(scheme, forecast) : new Mark("bar", "none", none, none);
    }

    /** Whether it says how good something is, and not only that nothing can be said. */
    public boolean isRated() {
        return !tone.equals("none");
    }

    /** The mark of a review category. */
    public static Mark of(ReviewCategory category) {
        String[] look = REVIEW.get(category);
        return new Mark(look[0], look[1], category.words(), Words.say("mark." + category.code()));
    }

    /** An arrow that says which way is good, and since when, in its words; blank where there is nothing to compare with. */
    public static Optional<Mark> of(Optional<Travel> moved) {
        return moved.map(travel -> {
            String words = Words.say("travel." + travel.direction().code(), travel.since());
            return switch (travel.direction()) {
                case IMPROVED -> new Mark("up", "better", words, words);
                case UNCHANGED -> new Mark("bar", "none", words, words);
                case WORSENED -> new Mark("down", "worse", words, words);
            };
        });
    }

    /** What its shape is drawn of. */
    public String drawing() {
        return Shapes.drawing(shape);
    }
}
