package uk.org.waymark.web.document.layout;

import java.util.Map;
import java.util.Optional;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.position.ReviewCategory;
import uk.org.waymark.web.mark.Mark;
import uk.org.waymark.web.mark.Shapes;
import uk.org.waymark.web.words.Words;

/**
 * A symbol as papers print it, of the code in the table.
 *
 * @param code of a performance or a review category
 * @param sign a character of about its shape, where no drawing can be
 * @param words that stand beside it
 */
public record Symbol(String code, String shape, String tone, String sign, String words) {
    private static final Map<Performance, String> PERFORMANCE = Map.of(
            Performance.BETTER, "star",
            Performance.WITHIN, "circle",
            Performance.WORSE, "triangle",
            Performance.NOT_RATED, "bar");
    private static final Map<String, String> SIGNS = Map.of(
            "star", "★",
            "circle", "●",
            "triangle", "▲",
            "bar", "▬",
            "tick", "✔",
            "hollow-triangle", "▽",
            "cross", "✖");

    /** The symbol of a code; empty where it is none. */
    public static Optional<Symbol> of(String code) {
        for (Performance performance : Performance.values()) {
            if (performance.code().equals(code)) {
                String tone = performance.isRated() ? code : "none";
                return Optional.of(symbol(code, PERFORMANCE.get(performance), tone));
            }
        }
        for (ReviewCategory category : ReviewCategory.values()) {
            if (category.code().equals(code)) {
                Mark mark = Mark.of(category);
                return Optional.of(symbol(code, mark.shape(), mark.tone()));
            }
        }
        return Optional.empty();
    }

    private static Symbol symbol(String code, String shape, String tone) {
        return new Symbol(code, shape, tone, SIGNS.get(shape), Words.say("mark." + code));
    }

    /** What its shape is drawn of, on a square of twenty by twenty. */
    public String drawing() {
        return Shapes.drawing(shape);
    }
}
