package uk.org.waymark.web.theme;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Scorecard;
import uk.org.waymark.position.ReviewCategory;
import uk.org.waymark.position.Summary;
import uk.org.waymark.position.ThemePosition;
import uk.org.waymark.web.words.Words;

/** Where a theme stands, in a sentence or two: its review counts, and what they leave out. */
final class ThemeLede {
    private ThemeLede() {}

    /** The sentences about the measures shown: those of a scorecard, or all. */
    static String of(ThemePosition theme, Optional<Scorecard> scorecard) {
        Summary summary = theme.designated();
        int all = theme.all().measures();
        if (all == 0) {
            return nothing(scorecard, "scorecard.theme.empty", "theme.noMeasures");
        }
        if (summary.measures() == 0) {
            return Words.counted("theme.noneDesignated", all, all);
        }
        String counts = Words.say("theme.lede", summary.measures(), counts(summary));
        int others = all - summary.measures();
        return others == 0
                ? counts
                : counts + " " + Words.counted("theme.others", others, Words.startingNumber(others));
    }

    /** Why the table of measures is empty. */
    static String noMeasures(Optional<Scorecard> scorecard) {
        return nothing(scorecard, "scorecard.theme.none", "theme.measures.none");
    }

    private static String nothing(Optional<Scorecard> scorecard, String onScorecard, String atAll) {
        return scorecard.map(card -> Words.say(onScorecard, card.title())).orElseGet(() -> Words.say(atAll));
    }

    /** What there is none of is left out. */
    private static String counts(Summary summary) {
        return Stream.of(ReviewCategory.values())
                .filter(category -> summary.count(category) > 0)
                .map(category -> summary.count(category) + " " + category.words())
                .collect(Collectors.joining("; "));
    }
}
