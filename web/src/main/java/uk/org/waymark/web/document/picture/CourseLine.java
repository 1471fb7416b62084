package uk.org.waymark.web.document.picture;

import java.util.OptionalDouble;
import uk.org.waymark.web.chart.Ink;
import uk.org.waymark.web.document.layout.Markup;
import uk.org.waymark.web.document.picture.Series.Point;

/**
 * A line through the figures of a measure, solid as far as they were counted, with each figure beside it and a ring at each
 * target.
 */
final class CourseLine {
    private static final int WIDTH = 660;
    private static final int HEIGHT = 230;
    private static final double LEFT = 60;
    private static final double RIGHT = 590;
    private static final double TOP = 34;
    private static final double BOTTOM = 190;
    private static final double LABELS = 212;
    private static final double POINT = 4.5;
    private static final double ABOVE = 11;
    private static final double BELOW = 20;
    private static final double RING = 5.5;
    private static final double LETTER = 7;
    private static final double LABEL = 56;

    private final Series series;
    private final Markup svg = new Markup();

    private CourseLine(Series series) {
        this.series = series;
    }

    /** Of two counted figures or more: through one there is no line. */
    static Drawing of(Series series) {
        return new CourseLine(series).draw();
    }

    private Drawing draw() {
        Drawing.line(svg, LEFT, height(0), RIGHT, height(0), Ink.NONE_EDGE, 1);
        OptionalDouble lastX = OptionalDouble.empty();
        OptionalDouble lastY = OptionalDouble.empty();
        for (int i = 0; i < series.points().size(); i++) {
            OptionalDouble figure = series.points().get(i).figure();
            if (figure.isPresent()) {
                double y = height(figure.getAsDouble());
                if (lastX.isPresent()) {
                    if (series.points().get(i).expected()) {
                        Drawing.dotted(svg, lastX.getAsDouble(), lastY.getAsDouble(), across(i), y, Ink.BRAND, 2);
                    } else {
                        Drawing.line(svg, lastX.getAsDouble(), lastY.getAsDouble(), across(i), y, Ink.BRAND, 2);
                    }
                }
                lastX = OptionalDouble.of(across(i));
                lastY = OptionalDouble.of(y);
            }
        }
        int step = (int) Math.ceil(LABEL / (across(1) - across(0)));
        for (int i = 0; i < series.points().size(); i++) {
            point(series.points().get(i), across(i));
            if (i % step == 0) {
                label(series.points().get(i).label(), across(i), step * (across(1) - across(0)));
            }
        }
        return new Drawing(series.spoken(), WIDTH, HEIGHT, svg.toString());
    }

    private void label(String label, double x, double room) {
        int letters = (int) (room / LETTER);
        String words =
                label.length() <= letters ? label : label.substring(0, label.offsetByCodePoints(0, letters / 2)) + "…";
        Drawing.words(svg, x, LABELS, "middle", words, Ink.SOFT, false);
    }

    private void point(Point point, double x) {
        if (point.target().isPresent()) {
            double y = height(point.target().getAsDouble());
            svg.empty(
                    "circle",
                    "cx",
                    Drawing.number(x),
                    "cy",
                    Drawing.number(y),
                    "r",
                    Drawing.number(RING),
                    "fill",
                    "#ffffff",
                    "stroke",
                    Ink.TEXT,
                    "stroke-width",
                    "2");
            boolean under = point.figure().isPresent()
                    && point.figure().getAsDouble() > point.target().getAsDouble();
            Drawing.words(svg, x, under ? y + BELOW : y - ABOVE, "middle", point.targetWords(), Ink.SOFT, false);
        }
        if (point.figure().isPresent()) {
            double y = height(point.figure().getAsDouble());
            svg.empty(
                    "circle",
                    "cx",
                    Drawing.number(x),
                    "cy",
                    Drawing.number(y),
                    "r",
                    Drawing.number(POINT),
                    "fill",
                    Ink.of(point.symbol().tone()));
            boolean over = point.target().isEmpty()
                    || point.figure().getAsDouble() > point.target().getAsDouble();
            Drawing.words(svg, x, over ? y - ABOVE : y + BELOW, "middle", point.words(), Ink.TEXT, true);
        }
    }

    private double across(int place) {
        return LEFT + (RIGHT - LEFT) * place / (series.points().size() - 1);
    }

    private double height(double figure) {
        return BOTTOM - (figure - series.lowest()) / series.range() * (BOTTOM - TOP);
    }
}
