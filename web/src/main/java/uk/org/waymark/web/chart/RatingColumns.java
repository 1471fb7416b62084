package uk.org.waymark.web.chart;

import java.util.List;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.ratings.RatingCount;
import uk.org.waymark.web.words.Words;

/**
 * How many measures were rated worse, within, better or not at all in each period, one column a period, all of the same
 * measures and therefore of one height. A column of a period in progress is broken: dashed, with the rest hatched.
 */
public final class RatingColumns {
    private static final double TOP = 20;
    private static final double BOTTOM = 256;
    private static final int HEIGHT = 300;
    private static final int SIZE = 13;
    private static final double GAP = 0.22;
    private static final double ROOM_FOR_A_NUMBER = 17;
    private static final String WITHIN = "#bccfe9";
    private static final String NONE = "#f3f1ec";
    private static final String HATCH = "column-hatch";

    private final Svg svg;
    private final double left;
    private final double step;
    private final double perMeasure;

    /** The counts of one period. */
    public record Column(ReportingPeriod period, boolean inProgress, RatingCount count) {}

    /** One kind of rating as a piece of a column. */
    private record Piece(int count, String fill, String ink, String beside) {}

    private RatingColumns(Svg svg, double left, double step, double perMeasure) {
        this.svg = svg;
        this.left = left;
        this.step = step;
        this.perMeasure = perMeasure;
    }

    /**
     * A drawing at its true size.
     *
     * @param columns in order, at least one, all of as many measures
     * @param width in pixels; where there is room, the kinds are named at the right
     */
    public static String of(List<Column> columns, int width, String cssClass) {
        Svg svg = Svg.picture(width, HEIGHT, cssClass, Words.say("ratings.title", columns.size()));
        int measures = columns.stream()
                .mapToInt(column -> column.count().measures())
                .max()
                .orElse(1);
        double left = 30;
        double right = width - (width > 500 ? 110 : 24);
        double step = Math.min(96, (right - left) / columns.size());
        RatingColumns drawing = new RatingColumns(svg, left, step, (BOTTOM - TOP) / Math.max(1, measures));
        drawing.draw(columns, measures, width > 500);
        return svg.end();
    }

    private void draw(List<Column> columns, int measures, boolean named) {
        // Each drawing has its own pattern: one of a drawing that is not shown would draw nothing.
        String hatch =
                HATCH + columns.size() + (named ? "n" : "") + Svg.number(step).replace('.', '-');
        svg.pattern(hatch, Ink.NONE_EDGE);
        double end = left + step * columns.size();
        axis(measures, end);
        for (int at = 0; at < columns.size(); at++) {
            column(columns.get(at), at, hatch);
        }
        years(columns);
        if (named) {
            names(columns, end + 10);
        }
    }

    private void axis(int measures, double end) {
        int unit = measures <= 12 ? 5 : measures <= 45 ? 10 : 20;
        for (int tick = 0; tick <= measures; tick += unit) {
            double y = BOTTOM - tick * perMeasure;
            svg.element("line", "x1", left, "x2", end, "y1", y, "y2", y, "stroke", tick == 0 ? Ink.TEXT : Ink.LINE);
            text(Integer.toString(tick), left - 6, y + 4.5, "end", 400, Ink.SOFT);
        }
    }

    private void column(Column column, int at, String hatch) {
        double x = left + step * at + step * GAP / 2;
        double width = step * (1 - GAP);
        RatingCount count = column.count();
        double y = BOTTOM;
        for (Piece piece : List.of(
                new Piece(count.worse(), Ink.WORSE, "#fff", Ink.WORSE),
                new Piece(count.within(), WITHIN, Ink.TEXT, Ink.WITHIN),
                new Piece(count.better(), Ink.BETTER, "#fff", Ink.BETTER))) {
            y = piece(piece, x, y, width, false);
        }
        Piece rest = column.inProgress()
                ? new Piece(count.notRated(), "url(#" + hatch + ")", Ink.TEXT, Ink.NONE)
                : new Piece(count.notRated(), NONE, Ink.TEXT, Ink.NONE);
        piece(rest, x, y, width, column.inProgress());
        double middle = x + width / 2;
        text(Words.say("ratings.quarter", column.period().quarter()), middle, BOTTOM + 17, "middle", 400, Ink.SOFT);
        if (column.inProgress()) {
            text(count.supplied() + "/" + count.due(), middle, TOP - 6, "middle", 700, Ink.TEXT);
        }
    }

    private double piece(Piece piece, double x, double bottom, double width, boolean broken) {
        double height = piece.count() * perMeasure;
        if (piece.count() == 0) {
            return bottom;
        }
        boolean outlined = piece.fill().equals(NONE) || broken;
        svg.element(
                "rect",
                "x",
                x,
                "y",
                bottom - height + 0.75,
                "width",
                width,
                "height",
                Math.max(1, height - 1.5),
                "fill",
                piece.fill(),
                "stroke",
                outlined ? broken ? Ink.SOFT : Ink.NONE_EDGE : "none",
                "stroke-dasharray",
                broken ? "4 3" : "none");
        double middle = bottom - height / 2 + 4.5;
        if (height >= ROOM_FOR_A_NUMBER) {
            halo(Integer.toString(piece.count()), x + width / 2, middle, broken, piece.ink());
        } else {
            text(Integer.toString(piece.count()), x + width + 2, middle, "start", 700, piece.beside());
        }
        return bottom - height;
    }

    private void halo(String words, double x, double y, boolean broken, String fill) {
        svg.text(
                words,
                "x",
                x,
                "y",
                y,
                "text-anchor",
                "middle",
                "font-size",
                SIZE,
                "font-weight",
                700,
                "fill",
                fill,
                "paint-order",
                "stroke",
                "stroke",
                broken ? "#fbfaf7" : "none",
                "stroke-width",
                4);
    }

    private void years(List<Column> columns) {
        for (int at = 0; at < columns.size(); at++) {
            ReportingPeriod period = columns.get(at).period();
            int from = at;
            if (at == 0 || !columns.get(at - 1).period().year().equals(period.year())) {
                long quarters = columns.stream()
                        .skip(from)
                        .filter(column -> column.period().year().equals(period.year()))
                        .count();
                double x = left + step * at + step * GAP / 2;
                double to = left + step * (at + quarters) - step * GAP / 2;
                svg.element("line", "x1", x, "x2", to, "y1", BOTTOM + 23, "y2", BOTTOM + 23, "stroke", "#8b949d");
                if (to - x > 46) {
                    text(period.year().toString(), x, BOTTOM + 38, "start", 700, Ink.TEXT);
                }
            }
        }
    }

    /** The kinds, beside the last column of a period that is over, so far apart that none lies on another. */
    private void names(List<Column> columns, double x) {
        RatingCount last = columns.stream()
                .filter(column -> !column.inProgress())
                .reduce((earlier, later) -> later)
                .orElse(columns.get(columns.size() - 1))
                .count();
        double y = BOTTOM;
        double free = BOTTOM + 4;
        for (Piece piece : List.of(
                new Piece(last.worse(), Words.say("mark.worse"), "", Ink.WORSE),
                new Piece(last.within(), Words.say("mark.within"), "", Ink.WITHIN),
                new Piece(last.better(), Words.say("mark.better"), "", Ink.BETTER),
                new Piece(last.notRated(), Words.say("ratings.notRated"), "", Ink.NONE))) {
            double middle = y - piece.count() * perMeasure / 2 + 4.5;
            double at = Math.min(middle, free);
            text(piece.fill(), x + 18, at, "start", 700, piece.beside());
            svg.element(
                    "rect",
                    "x",
                    x,
                    "y",
                    at - 10,
                    "width",
                    12,
                    "height",
                    12,
                    "fill",
                    swatch(piece.beside()),
                    "stroke",
                    piece.beside());
            y -= piece.count() * perMeasure;
            free = at - 18;
        }
    }

    private static String swatch(String ink) {
        return ink.equals(Ink.WITHIN) ? WITHIN : ink.equals(Ink.NONE) ? NONE : ink;
    }

    private void text(String words, double x, double y, String anchor, int weight, String fill) {
        svg.text(words, "x", x, "y", y, "text-anchor", anchor, "font-size", SIZE, "font-weight", weight, "fill", fill);
    }
}
