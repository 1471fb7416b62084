package uk.org.waymark.web.published;

import java.util.List;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.ThemePosition;
import uk.org.waymark.web.chart.StackedBar;
import uk.org.waymark.web.published.PublicMark.Counted;
import uk.org.waymark.web.words.Words;

/**
 * A theme with how its promises are going.
 *
 * @param lines what was promised, how it is going, and what is done
 * @param unlikely the promises that are not likely to be kept, or were not
 */
public record ThemeCard(
        String id,
        String title,
        String size,
        String bar,
        List<Counted> counts,
        List<CardLine> lines,
        List<Promise> promises,
        List<Promise> unlikely) {
    public ThemeCard {
        lines = List.copyOf(lines);
    }

    static ThemeCard of(ThemePosition theme, Position position) {
        int promises = theme.all().measures();
        return new ThemeCard(
                theme.id(),
                theme.title(),
                Words.counted("published.promises", promises, promises),
                StackedBar.low(theme.all()),
                PublicMark.counted(theme.all()),
                new ThemeWords(theme, position).lines(),
                theme.measures().stream()
                        .map(measure -> Promise.of(measure, position))
                        .toList(),
                theme.measures().stream()
                        .filter(PublicMark::isUnlikely)
                        .map(measure -> Promise.of(measure, position))
                        .toList());
    }
}
