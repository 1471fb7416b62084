package uk.org.waymark.web.ratings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.cycle.Completeness;
import uk.org.waymark.position.ratings.RatingsByPeriod;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.web.small.Ordered;
import uk.org.waymark.web.small.Small;

/** Homes and jobseekers in the first two quarters of Smallshire's agreement. */
class RatingMapTest {
    private static final String FIGURES =
            """
            NI 154 | 2008/09 Q1 | 300  | -           | 2008-08-01
            NI 154 | 2008/09 Q2 | 1450 | worse 1100  | 2008-11-25
            NI 117 | 2008/09 Q1 | 8.4  | -           | 2008-08-01""";

    private static RatingMap map(Set<String> open) {
        Position shown = Small.position(FIGURES, "2008/09 Q2");
        List<Completeness> returns = Stream.of("2008/09 Q1", "2008/09 Q2")
                .map(period -> Completeness.of(Small.position(FIGURES, period), new Entries(List.of())))
                .toList();
        return RatingMap.of(
                RatingsByPeriod.of(shown, returns), shown, open, (path, period) -> path + "?period=" + period.code());
    }

    private static List<String> found(String pattern, String cells) {
        return Pattern.compile(pattern)
                .matcher(cells)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static String labels(String cells) {
        return String.join("; ", found("(?<=aria-label=\")[^\"]*", cells));
    }

    private static RatingMap.Row row(String code) {
        return map(Set.of()).groups().stream()
                .flatMap(group -> group.measures().stream())
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyCellIsNamedByMeasurePeriodFigureTargetAndRating() {
        assertEquals(
                "NI 154, 2008/09 Q1: 300 against 1,450, worse than anticipated;"
                        + " NI 154, 2008/09 Q2: 1,450 against 1,450, within acceptable range;"
                        + " NI 154, year end 2008/09: forecast 1,100, worse than anticipated",
                labels(row("NI 154").cells()));
    }

    @Test
    void aFigureThatIsMissingAndOneThatIsNotDueAreToldApart() {
        assertTrue(labels(row("NI 117").cells()).contains("NI 117, 2008/09 Q2: no figure;"));
        assertTrue(labels(row("NI 1").cells()).contains("NI 1, 2008/09 Q1: no figure due"));
        assertEquals(
                List.of("c-within", "c-none", "c-due"),
                found("(?<=<a class=\")[^\"]*", row("NI 117").cells()));
    }

    @Test
    void aPeriodToComeHasNoCellToFollow() {
        String cells = row("NI 154").cells();

        assertEquals(13, found("<td", cells).size());
        assertEquals(
                List.of(
                        "/indicators/NI154?period=2008-09-Q1",
                        "/indicators/NI154?period=2008-09-Q2",
                        "/indicators/NI154?period=2008-09-Q2"),
                found("(?<=href=\")/[^\"]*", cells));
    }

    @Test
    void aThemeSaysHowManyAreRatedWorseAndHowManyForecastsAre() {
        RatingMap.Group all = map(Set.of()).groups().get(0);
        RatingMap.Group theme = map(Set.of()).groups().get(1);

        assertEquals("All 5 measures", all.title());
        assertEquals(
                "The town, 2008/09 Q1: 1 of 2 rated worse; The town, 2008/09 Q2: 0 of 1 rated worse;"
                        + " The town, year end 2008/09: 1 of 1 forecasts worse",
                labels(theme.cells()));
        assertEquals(List.of("h1", "h0", "h1"), found("(?<=<a class=\")[^\"]*", theme.cells()));
    }

    @Test
    void aThemeIsOpenedAndClosedByItsAddress() {
        RatingMap closed = map(Set.of());
        RatingMap open = map(Set.of("town"));

        assertEquals("town", closed.groups().get(1).toggled());
        assertFalse(closed.allOpen());
        assertTrue(open.groups().get(1).open());
        assertEquals("", open.groups().get(1).toggled());
        assertTrue(open.allOpen());
    }

    @Test
    void aBlockHasALineAboveItsThemes() {
        Position shown = Ordered.position("");

        List<String> kinds =
                RatingMap.of(RatingsByPeriod.of(shown, List.of()), shown, Set.of(), (path, period) -> path)
                        .groups()
                        .stream()
                        .map(RatingMap.Group::kind)
                        .toList();

        assertEquals("all", kinds.get(0));
        assertEquals("block", kinds.get(1));
        assertEquals("theme", kinds.get(2));
    }
}
