package uk.org.waymark.web.nation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.org.waymark.position.nation.AreaPosition;
import uk.org.waymark.position.nation.Nation;
import uk.org.waymark.position.nation.Spread;
import uk.org.waymark.web.chart.Canvas;
import uk.org.waymark.web.chart.SpreadChart;

class SpreadDrawingTest {
    private static final Pattern DOT = Pattern.compile("<circle cx=\"([^\"]*)\" cy=\"([^\"]*)\" r=\"([^\"]*)\"");
    private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 (\\d+) (\\d+)\"");

    private record Dot(double x, double y, double radius) {
        boolean meets(Dot other) {
            return Math.hypot(x - other.x, y - other.y) < radius + other.radius - 0.02;
        }
    }

    @ParameterizedTest
    @EnumSource(Canvas.class)
    void everyAreaHasADotAndNoTwoDotsMeet(Canvas canvas) {
        List<AreaPosition> areas = new ArrayList<>(Areas.many(60, "8.0").areas());
        IntStream.range(0, 12).forEach(twin -> areas.add(Areas.area("Twin " + twin, "the South", "9.0")));

        String drawing = drawing(canvas, new Nation(areas, false));
        List<Dot> dots = dots(drawing);

        assertEquals(73, dots.size());
        for (int one = 0; one < dots.size(); one++) {
            for (int other = 0; other < one; other++) {
                assertTrue(!dots.get(one).meets(dots.get(other)), dots.get(one) + " meets " + dots.get(other));
            }
        }
        MatchResult size = SIZE.matcher(drawing).results().findFirst().orElseThrow();
        double width = Double.parseDouble(size.group(1));
        double height = Double.parseDouble(size.group(2));
        assertTrue(dots.stream().allMatch(dot -> dot.x() > 0 && dot.x() < width && dot.y() > 0 && dot.y() < height));
    }

    @ParameterizedTest
    @EnumSource(Canvas.class)
    void theOwnAreaAndThoseFarFromTheirRegionAreNamed(Canvas canvas) {
        List<AreaPosition> areas = new ArrayList<>(Areas.many(10, "8.0").areas());
        areas.add(Areas.area("Farnham", "the South", "19.0"));

        String drawing = drawing(canvas, new Nation(areas, false));

        assertTrue(drawing.contains(">Smallshire 8.0</text>"), drawing);
        assertTrue(drawing.contains(">Farnham 19.0</text>"), drawing);
        assertTrue(
                drawing.contains("aria-label=\"12 areas by region, with 8.6 in the middle. Named: Smallshire 8.0,"
                        + " Farnham 19.0. The table below has the figures.\""),
                drawing);
    }

    @ParameterizedTest
    @EnumSource(Canvas.class)
    void fewerThanThreeFiguresHaveNoMiddle(Canvas canvas) {
        AreaPosition own = Areas.area("Smallshire", "the North", "8.0");
        AreaPosition ashby = Areas.area("Ashby", "the North", "9.0");

        String one = drawing(canvas, Areas.nation(own));
        String two = drawing(canvas, Areas.nation(own, ashby));
        String three = drawing(canvas, Areas.nation(own, ashby, Areas.area("Corby", "the South", "8.4")));

        assertFalse(one.contains("middle of all"), one);
        assertTrue(one.contains("aria-label=\"One area: Smallshire 8.0. The table below has the figure.\""), one);
        assertFalse(two.contains("middle of all"), two);
        assertTrue(
                two.contains(
                        "aria-label=\"2 areas by region. Named: Smallshire 8.0. The table below has the figures.\""),
                two);
        assertTrue(three.contains("middle of all 3: 8.4"), three);
    }

    @ParameterizedTest
    @EnumSource(Canvas.class)
    void whereNoAreaIsNamedTheWordsNameNone(Canvas canvas) {
        String drawing = drawing(canvas, Areas.many(3, "-"));

        assertTrue(
                drawing.contains("aria-label=\"3 areas by region, with 8.2 in the middle. The table below has the"
                        + " figures.\""),
                drawing);
    }

    private static String drawing(Canvas canvas, Nation nation) {
        Spread spread = nation.spread("NI117", Optional.empty(), Areas.OWN).orElseThrow();
        return SpreadChart.of(canvas, spread, Areas.OWN, Regions::name);
    }

    private static List<Dot> dots(String drawing) {
        return DOT.matcher(drawing)
                .results()
                .map(dot -> new Dot(
                        Double.parseDouble(dot.group(1)),
                        Double.parseDouble(dot.group(2)),
                        Double.parseDouble(dot.group(3))))
                .toList();
    }
}
