package uk.org.waymark.web.overview;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.position.ReviewCategory;
import uk.org.waymark.position.Summary;
import uk.org.waymark.position.ThemePosition;
import uk.org.waymark.web.chart.StackedBar;
import uk.org.waymark.web.mark.Mark;
import uk.org.waymark.web.words.Words;

/**
 * A theme in one line of the overview: its designated measures by review category.
 *
 * @param counts one for each category, a dash for none
 * @param words the same in words, for a narrow screen; says why there is nothing where there is nothing
 */
public record ThemeLine(String id, String title, String bar, List<String> counts, String all, String words) {

    static ThemeLine of(ThemePosition theme) {
        Summary summary = theme.designated();
        boolean any = summary.measures() > 0;
        return new ThemeLine(
                theme.id(),
                theme.title(),
                any ? StackedBar.low(summary) : "",
                Stream.of(ReviewCategory.values())
                        .map(category -> orDash(summary.count(category)))
                        .toList(),
                orDash(summary.measures()),
                any ? inWords(summary) : nothing(theme));
    }

    private static String nothing(ThemePosition theme) {
        int others = theme.all().measures();
        return others == 0 ? Words.say("theme.noMeasures") : Words.counted("theme.noneDesignated", others, others);
    }

    private static String inWords(Summary summary) {
        return Stream.of(ReviewCategory.values())
                .filter(category -> summary.count(category) > 0)
                .map(category ->
                        summary.count(category) + " " + Mark.of(category).brief())
                .collect(Collectors.joining(", "));
    }

    private static String orDash(int count) {
        return count == 0 ? Words.say("measure.none") : Integer.toString(count);
    }
}
