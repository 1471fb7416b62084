package uk.org.waymark.web.chart;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import uk.org.waymark.position.Distribution;
import uk.org.waymark.web.words.Words;

/** The shares of measures by rating, date by date, as they were published of an agreement before this one. */
public final class DistributionChart {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);
    private static final int COLUMN = 84;
    private static final int STEP = 104;
    private static final int TOP = 12;
    private static final double PER_CENT = 1.6;
    private static final int HEIGHT = 206;

    /** Room for so many at least: a page makes a narrow drawing as wide as a column of text, and its letters huge. */
    private static final int FEWEST = 4;

    private DistributionChart() {}

    /** Columns in the order given, best at the bottom. */
    public static String of(List<Distribution> columns) {
        int width = Math.max(FEWEST, columns.size()) * STEP + 4;
        Svg svg = Svg.picture(width, HEIGHT, "distribution", Words.say("distribution.title", columns.size()));
        for (int i = 0; i < columns.size(); i++) {
            column(svg, columns.get(i), 10 + (double) i * STEP);
        }
        return svg.end();
    }

    private static void column(Svg svg, Distribution column, double x) {
        double y = TOP + 101 * PER_CENT;
        y = part(svg, column.above(), x, y, Ink.BETTER);
        y = part(svg, column.near(), x, y, Ink.WITHIN);
        y = part(svg, column.below(), x, y, Ink.WORSE);
        part(svg, column.missing(), x, y, Ink.NONE_GROUND);
        double middle = x + COLUMN / 2.0;
        double under = TOP + 101 * PER_CENT;
        label(svg, MONTH.format(column.at()), middle, under + 20, Ink.TEXT);
    }

    private static double part(Svg svg, BigDecimal percent, double x, double bottom, String fill) {
        double height = percent.doubleValue() * PER_CENT;
        if (percent.signum() > 0) {
            boolean pale = fill.equals(Ink.NONE_GROUND);
            String edge = pale ? Ink.NONE_EDGE : fill;
            svg.element(
                    "rect",
                    "x",
                    x,
                    "y",
                    bottom - height,
                    "width",
                    COLUMN,
                    "height",
                    Math.max(1, height - 1.5),
                    "fill",
                    fill,
                    "stroke",
                    edge);
            if (height >= 15) {
                svg.text(
                        percent.toPlainString() + "%",
                        "x",
                        x + COLUMN / 2.0,
                        "y",
                        bottom - height / 2 + 4.5,
                        "text-anchor",
                        "middle",
                        "font-size",
                        14,
                        "font-weight",
                        700,
                        "fill",
                        pale ? Ink.TEXT : "#fff");
            }
        }
        return bottom - height;
    }

    private static void label(Svg svg, String words, double x, double y, String fill) {
        svg.text(words, "x", x, "y", y, "text-anchor", "middle", "font-size", 14, "fill", fill);
    }
}
