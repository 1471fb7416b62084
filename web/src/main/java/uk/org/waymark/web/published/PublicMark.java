package uk.org.waymark.web.published;

import java.util.List;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.contract.scoring.StatusScheme;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.ReviewCategory;
import uk.org.waymark.position.Summary;
import uk.org.waymark.web.mark.Mark;
import uk.org.waymark.web.words.Words;

/** The symbols of the product with the words of the public site. */
final class PublicMark {
    private PublicMark() {}

    /**
     * A category with the number of promises in it.
     *
     * @param meaning a sentence that says what it means
     */
    public record Counted(Mark mark, int count, String meaning) {}

    static Mark of(ReviewCategory category) {
        String words = Words.say("published.category." + category.code());
        Mark mark = Mark.of(category);
        return new Mark(mark.shape(), mark.tone(), words, words);
    }

    static Mark of(StatusScheme scheme, Performance performance) {
        String words = Words.say("published.performance." + performance.code());
        Mark mark = Mark.of(scheme, performance);
        return new Mark(mark.shape(), mark.tone(), words, words);
    }

    /** Whether a promise is not likely to be kept, or was not. */
    static boolean isUnlikely(MeasurePosition measure) {
        return measure.review() == ReviewCategory.AT_RISK || measure.review() == ReviewCategory.MISSED;
    }

    /** The categories of a set of promises with their numbers; those without any are left out. */
    static List<Counted> counted(Summary summary) {
        return summary.categories().stream()
                .filter(category -> summary.count(category) > 0)
                .map(category -> new Counted(
                        of(category),
                        summary.count(category),
                        Words.say("published.category." + category.code() + ".means")))
                .toList();
    }
}
