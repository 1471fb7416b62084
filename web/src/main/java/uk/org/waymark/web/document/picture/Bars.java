package uk.org.waymark.web.document.picture;

import uk.org.waymark.web.chart.Ink;
import uk.org.waymark.web.document.layout.Markup;
import uk.org.waymark.web.document.picture.Series.Point;
import uk.org.waymark.web.words.Words;

/** A bar for each point, with the figure in words at its end and a mark at the target; empty where nobody counted it. */
final class Bars {
    private static final int WIDTH = 660;
    private static final int STEP = 26;
    private static final double BAR = 15;
    private static final double LEFT = 210;
    private static final double RIGHT = 560;
    private static final double BASE = 12;
    private static final double MARK = 3;
    private static final int LONGEST_LABEL = 32;
    private static final double BESIDE = 7;
    private static final double LETTER = 7;

    private Bars() {}

    static Drawing of(Series series) {
        Markup svg = new Markup();
        double unit = (RIGHT - LEFT) / series.range();
        double zero = LEFT - series.lowest() * unit;
        int top = 2;
        for (Point point : series.points()) {
            draw(svg, point, zero, unit, top);
            top += STEP;
        }
        Drawing.line(svg, zero, 0, zero, top, Ink.TEXT, 1);
        return new Drawing(series.spoken(), WIDTH, top + 2, svg.toString());
    }

    private static void draw(Markup svg, Point point, double zero, double unit, double top) {
        Drawing.words(svg, Math.min(LEFT, zero) - BESIDE, top + BASE, "end", shortened(point.label()));
        double end = zero;
        if (point.figure().isPresent()) {
            double length = point.figure().getAsDouble() * unit;
            double from = Math.min(zero, zero + length);
            if (point.expected()) {
                Drawing.rectangle(
                        svg,
                        from,
                        top,
                        Math.abs(length),
                        BAR,
                        "#ffffff",
                        Ink.of(point.symbol().tone()));
            } else {
                Fill.draw(svg, point.symbol(), from, top, Math.abs(length), BAR);
            }
            end = Math.max(zero, zero + length);
        }
        String words = shortened(
                point.figure().isPresent() || !point.words().isBlank()
                        ? point.words()
                        : Words.say("document.no-figure"));
        if (point.target().isPresent()) {
            double at = zero + point.target().getAsDouble() * unit;
            Drawing.line(svg, at, top - 1, at, top + BAR + MARK, Ink.TEXT, MARK);
            boolean between = at - end > words.length() * LETTER + 2 * BESIDE;
            Drawing.words(svg, (between ? end : Math.max(at, end)) + BESIDE, top + BASE, "start", words);
            if (between) {
                Drawing.words(svg, at + BESIDE, top + BASE, "start", shortened(point.targetWords()), Ink.SOFT, false);
            }
        } else {
            Drawing.words(svg, end + BESIDE, top + BASE, "start", words);
        }
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST_LABEL
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_LABEL / 2)) + "…";
    }
}
