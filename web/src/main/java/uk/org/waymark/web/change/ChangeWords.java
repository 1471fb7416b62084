package uk.org.waymark.web.change;

import java.util.ArrayList;
import java.util.List;
import uk.org.waymark.position.comparison.Comparison;
import uk.org.waymark.position.comparison.Difference.OfBaseline;
import uk.org.waymark.position.comparison.Difference.OfCommentary;
import uk.org.waymark.position.comparison.Difference.OfFigure;
import uk.org.waymark.position.comparison.Difference.OfForecast;
import uk.org.waymark.position.comparison.Difference.OfTarget;
import uk.org.waymark.web.words.Words;

/** What changed, in two sentences. */
final class ChangeWords {
    private ChangeWords() {}

    static String summary(Comparison comparison) {
        if (comparison.measures().isEmpty()) {
            return Words.say("changes.same");
        }
        int restated = (int) comparison.of(OfFigure.class).stream()
                .filter(OfFigure::isRestatement)
                .count();
        int terms = (int) comparison.measures().stream()
                .filter(change -> change.of(OfTarget.class).findAny().isPresent()
                        || change.of(OfBaseline.class).findAny().isPresent())
                .count();
        List<String> told = new ArrayList<>();
        add(told, "changes.count.restated", restated);
        add(told, "changes.count.figures", comparison.of(OfFigure.class).size() - restated);
        add(told, "changes.count.forecasts", comparison.of(OfForecast.class).size());
        add(
                told,
                "changes.count.commentaries",
                comparison.of(OfCommentary.class).size());
        add(told, "changes.count.terms", terms);
        int moved = comparison.moved().size();
        String effect = moved == 0
                ? Words.say("changes.count.moved.none")
                : Words.counted("changes.count.moved", moved, Words.startingNumber(moved));
        return told.isEmpty() ? effect : Words.capital(joined(told)) + ". " + effect;
    }

    private static void add(List<String> told, String key, int count) {
        if (count > 0) {
            told.add(Words.counted(key, count, Words.number(count)));
        }
    }

    private static String joined(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0
                ? parts.get(0)
                : Words.say("changes.and", String.join(", ", parts.subList(0, last)), parts.get(last));
    }
}
