package uk.org.waymark.web.theme;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.position.BlockPosition;
import uk.org.waymark.position.ReviewCategory;
import uk.org.waymark.position.Summary;
import uk.org.waymark.position.ThemePosition;
import uk.org.waymark.web.chart.StackedBar;
import uk.org.waymark.web.mark.Mark;
import uk.org.waymark.web.words.Words;

/**
 * A theme, or a block of themes, in one line: its designated measures by review category.
 *
 * @param words the same in words, for a narrow screen; says why there is nothing where there is nothing
 */
public record ThemeLine(String id, String title, String bar, String all, String words) {

    static ThemeLine of(ThemePosition theme) {
        return of(theme.id(), theme.title(), theme.designated(), theme.all());
    }

    static ThemeLine of(BlockPosition block) {
        return of(block.block().id(), block.block().title(), block.designated(), block.all());
    }

    private static ThemeLine of(String id, String title, Summary summary, Summary all) {
        boolean any = summary.measures() > 0;
        return new ThemeLine(
                id,
                title,
                any ? StackedBar.low(summary) : "",
                orDash(summary.measures()),
                any ? inWords(summary) : nothing(all.measures()));
    }

    private static String nothing(int others) {
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
