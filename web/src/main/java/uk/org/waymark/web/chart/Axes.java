package uk.org.waymark.web.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.function.Function;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.contract.period.ReportingPeriod;

/** The two axes of a chart: days across, values upright. */
final class Axes {
    private static final double TOP = 18;

    /** Below the axis: quarters, the line of the years and their names. */
    private static final double FOOT = 50;

    private static final double LONG_QUARTER = 28;
    private static final double SHORT_QUARTER = 13;
    private static final double LONG_YEAR = 60;

    private final Svg svg;
    private final Canvas canvas;
    private final Scale scale;
    private final LocalDate from;
    private final LocalDate to;
    private final double left;

    Axes(
            Svg svg,
            Canvas canvas,
            Collection<Double> values,
            LocalDate from,
            LocalDate to,
            Function<BigDecimal, String> words) {
        this.svg = svg;
        this.canvas = canvas;
        this.scale = scale(canvas, values);
        this.from = from;
        this.to = to;
        this.left = 14
                + scale.ticks().stream()
                        .mapToDouble(tick -> Lettering.width(words.apply(tick), false))
                        .max()
                        .orElse(0);
    }

    /** The upright axis of values, which is the same for every width. */
    static Scale scale(Canvas canvas, Collection<Double> values) {
        return Scale.over(values, TOP, canvas.height() - FOOT);
    }

    Scale scale() {
        return scale;
    }

    double left() {
        return left;
    }

    double right() {
        return canvas.width() - canvas.margin();
    }

    double bottom() {
        return canvas.height() - FOOT;
    }

    /** Where labels may stand: beside the ticks and above the quarters. */
    Box room() {
        return new Box(left + 3, 1, canvas.width() - 1, bottom() - 1);
    }

    double x(LocalDate day) {
        double days = ChronoUnit.DAYS.between(from, to);
        return left + (right() - left) * ChronoUnit.DAYS.between(from, day) / days;
    }

    double y(double value) {
        return scale.y(value);
    }

    void tick(BigDecimal value, Function<BigDecimal, String> words) {
        double y = y(value.doubleValue());
        line(left, y, right(), y, Ink.LINE);
        label(words.apply(value), left - 7, y + 4.5, "end", 400, Ink.SOFT);
    }

    /** A year, its quarters each at the last day it measures. */
    void year(FinancialYear year) {
        double start = x(year.starts());
        double end = x(year.ends());
        double quarter = (end - start) / 4;
        if (quarter >= SHORT_QUARTER) {
            String key = quarter >= LONG_QUARTER ? "Q" : "";
            for (ReportingPeriod period = ReportingPeriod.containing(year.starts());
                    period.year().equals(year);
                    period = period.next()) {
                double x = x(period.ends());
                line(x, bottom(), x, bottom() + 4, Ink.SOFT);
                label(key + period.quarter(), x, bottom() + 17, "middle", 400, Ink.SOFT);
            }
        }
        line(start + 6, bottom() + 23, end, bottom() + 23, Ink.SOFT);
        String name = year.toString();
        label(end - start >= LONG_YEAR ? name : name.substring(0, 4), start + 6, bottom() + 39, "start", 700, Ink.TEXT);
    }

    private void label(String words, double x, double y, String anchor, int weight, String fill) {
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

    void line(double x1, double y1, double x2, double y2, String stroke) {
        svg.element("line", "x1", x1, "y1", y1, "x2", x2, "y2", y2, "stroke", stroke);
    }
}
