package uk.org.waymark.web.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.position.checking.Medians;
import uk.org.waymark.position.nation.AreaPlace;
import uk.org.waymark.position.nation.Spread;
import uk.org.waymark.web.words.Words;

/**
 * The figure of each area as a dot on the line of its region, from the region with the lowest middle to that with the
 * highest. Areas that lie at one place stand above and below the line.
 */
public final class SpreadChart {
    private static final double RADIUS = 4.5;
    private static final double OWN = 6;
    /** Between two dots, of which one may be the own one. */
    private static final double STEP = RADIUS + OWN;

    private static final int TOP = 24;
    private static final int FOOT = 24;
    private static final int ROW = 42;
    private static final int NAME = 22;
    private static final int GAP = 12;
    private static final int MOST_FOR_NAMES = 200;
    private static final int MIDDLES = 52;

    private final Canvas canvas;
    private final Spread spread;
    private final String own;
    private final Function<String, String> regionName;
    private final Scale scale;
    private final List<Row> rows = new ArrayList<>();
    private final double left;
    private final double right;

    /** One region with its dots placed. */
    private record Row(Spread.Region region, String name, boolean own, List<Dot> dots, double above, double height) {}

    /** @param level how many steps below the line of its region, or above it where that is negative */
    private record Dot(AreaPlace place, double x, int level) {}

    private SpreadChart(Canvas canvas, Spread spread, String own, Function<String, String> regionName) {
        this.canvas = canvas;
        this.spread = spread;
        this.own = own;
        this.regionName = regionName;
        List<Spread.Region> regions = spread.regions();
        double names = regions.stream()
                .mapToDouble(region -> Lettering.width(regionName.apply(region.name()), true))
                .max()
                .orElse(0);
        left = canvas.isNarrow() ? GAP : Math.min(names, MOST_FOR_NAMES) + 2 * GAP;
        right = canvas.width() - (canvas.isNarrow() ? GAP : MIDDLES);
        scale = Scale.over(
                spread.places().stream().map(place -> place.at().doubleValue()).toList(), 0, 1);
        double at = TOP;
        for (Spread.Region region : regions) {
            Row row = rowOf(region, at);
            rows.add(row);
            at += row.height();
        }
    }

    /**
     * The drawing in one size.
     *
     * @param own the id of the agreement whose area is marked
     * @param regionName what a region is called in the drawing
     */
    public static String of(Canvas canvas, Spread spread, String own, Function<String, String> regionName) {
        return new SpreadChart(canvas, spread, own, regionName).draw();
    }

    private Row rowOf(Spread.Region region, double above) {
        List<Dot> dots = new ArrayList<>();
        for (AreaPlace place : region.places()) {
            double x = x(place.at());
            dots.add(new Dot(place, x, freeLevel(dots, x)));
        }
        int furthest =
                dots.stream().mapToInt(dot -> Math.abs(dot.level())).max().orElse(0);
        double height = Math.max(ROW, (2 * furthest + 1) * STEP + GAP) + (canvas.isNarrow() ? NAME : 0);
        boolean isOwn = region.places().stream().anyMatch(this::isOwn);
        return new Row(region, regionName.apply(region.name()), isOwn, dots, above, height);
    }

    /** The level nearest to the line at which nothing is in the way. */
    private static int freeLevel(Collection<Dot> dots, double x) {
        return Stream.iterate(0, level -> level > 0 ? -level : 1 - level)
                .filter(level -> dots.stream().noneMatch(dot -> dot.level() == level && Math.abs(dot.x() - x) < STEP))
                .findFirst()
                .orElseThrow();
    }

    private boolean isOwn(AreaPlace place) {
        return place.area().agreement().equals(own);
    }

    private double x(BigDecimal value) {
        return left + (value.doubleValue() - scale.low()) / (scale.high() - scale.low()) * (right - left);
    }

    private double bottom() {
        return rows.stream().mapToDouble(Row::height).sum() + TOP;
    }

    private double middle(Row row) {
        return row.above() + (canvas.isNarrow() ? NAME : 0) + (row.height() - (canvas.isNarrow() ? NAME : 0)) / 2;
    }

    private String draw() {
        int height = (int) Math.ceil(bottom()) + FOOT;
        Svg svg = Svg.picture(canvas.width(), height, canvas.cssClass(), words());
        axis(svg);
        Labels labels = new Labels(svg, new Box(0, TOP - 2, canvas.width(), bottom()));
        rows.forEach(row -> row(svg, labels, row));
        rows.forEach(row -> names(labels, row));
        return svg.end();
    }

    /** What it shows, for those who do not see it. */
    private String words() {
        int areas = spread.places().size();
        if (areas == 1) {
            return Words.say("nation.chart.one", label(spread.places().get(0)));
        }
        String named = spread.places().stream()
                .filter(place -> place.far() || isOwn(place))
                .map(this::label)
                .collect(Collectors.joining(", "));
        return spread.middleOfAll()
                        .map(all -> Words.say("nation.chart.many", areas, figure(all.figure())))
                        .orElseGet(() -> Words.say("nation.chart.few", areas))
                + (named.isEmpty() ? "" : " " + Words.say("nation.chart.named", named))
                + " " + Words.say("nation.chart.below");
    }

    private String figure(BigDecimal number) {
        return spread.measurement().digits(Medians.rounded(number, spread.measurement()));
    }

    private String label(AreaPlace place) {
        return Words.say("nation.chart.area", place.area().area(), figure(place.at()));
    }

    private void axis(Svg svg) {
        for (BigDecimal tick : scale.ticks()) {
            double x = x(tick);
            svg.element("line", "x1", x, "x2", x, "y1", TOP, "y2", bottom(), "stroke", Ink.LINE);
            text(svg, tick.toPlainString(), x, bottom() + 17, "middle", 400, Ink.SOFT);
        }
        spread.middleOfAll().ifPresent(all -> middle(svg, all));
    }

    private void middle(Svg svg, Spread.Middle all) {
        double x = x(all.figure());
        svg.element(
                "line", "x1", x, "x2", x, "y1", TOP - 4, "y2", bottom(), "stroke", Ink.TEXT, "stroke-dasharray", "2 3");
        String words = Words.say("nation.chart.middle", all.areas(), figure(all.figure()));
        double half = Lettering.width(words, true) / 2;
        double at = Math.max(half + 2, Math.min(canvas.width() - half - 2, x));
        text(svg, words, at, TOP - 10.0, "middle", 400, Ink.TEXT);
    }

    private void row(Svg svg, Labels labels, Row row) {
        double y = middle(row);
        double end = row.above() + row.height();
        svg.element("line", "x1", left, "x2", right, "y1", end, "y2", end, "stroke", Ink.LINE);
        int weight = row.own() ? 700 : 400;
        if (canvas.isNarrow()) {
            String name = Words.say(
                    "nation.chart.area", row.name(), figure(row.region().middle()));
            text(svg, name, left, row.above() + 15, "start", weight, Ink.TEXT);
        } else {
            text(svg, row.name(), left - GAP, y + 4.5, "end", weight, Ink.TEXT);
            text(svg, figure(row.region().middle()), canvas.width() - 4.0, y + 4.5, "end", weight, Ink.SOFT);
        }
        double x = x(row.region().middle());
        svg.element("line", "x1", x, "x2", x, "y1", y - 14, "y2", y + 14, "stroke", Ink.BRAND, "stroke-width", 3);
        for (Dot dot : row.dots()) {
            double at = y + dot.level() * STEP;
            dot(svg, dot, at, row.own());
            labels.keepFree(new Box(dot.x() - RADIUS, at - RADIUS, dot.x() + RADIUS, at + RADIUS));
        }
    }

    private void dot(Svg svg, Dot dot, double y, boolean ofOwnRegion) {
        boolean mine = isOwn(dot.place());
        boolean far = dot.place().far() && !mine;
        svg.element(
                "circle",
                "cx",
                dot.x(),
                "cy",
                y,
                "r",
                mine ? OWN : RADIUS,
                "fill",
                mine ? Ink.WITHIN : far ? "#fff" : "#6d8899",
                "stroke",
                far || ofOwnRegion ? Ink.TEXT : "none",
                "stroke-width",
                far ? 2 : 1);
    }

    private void names(Labels labels, Row row) {
        for (Dot dot : row.dots()) {
            boolean mine = isOwn(dot.place());
            if (mine || dot.place().far()) {
                String words = label(dot.place());
                labels.write(
                        mine ? Labels.Words.strong(words, Ink.TEXT, false) : Labels.Words.plain(words, Ink.TEXT, false),
                        dot.x(),
                        middle(row) + dot.level() * STEP);
            }
        }
    }

    private static void text(Svg svg, String words, double x, double y, String anchor, int weight, String fill) {
        svg.text(
                words,
                "x",
                x,
                "y",
                y,
                "text-anchor",
                anchor,
                "font-size",
                Lettering.SIZE,
                "font-weight",
                weight,
                "fill",
                fill);
    }
}
