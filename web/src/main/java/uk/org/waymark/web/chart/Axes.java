package uk.org.waymark.web.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import uk.org.waymark.contract.period.FinancialYear;

/** The two axes of a chart: days across, values upright. */
record Axes(Svg svg, Scale scale, LocalDate from, LocalDate to) {
    static final double LEFT = 74;
    static final double RIGHT = 560;
    static final double TOP = 20;
    static final double BOTTOM = 246;

    /** Where the names of the years stand. */
    static final double YEARS = BOTTOM + 24;

    double x(LocalDate day) {
        double days = ChronoUnit.DAYS.between(from, to);
        return LEFT + (RIGHT - LEFT) * ChronoUnit.DAYS.between(from, day) / days;
    }

    double y(double value) {
        return scale.y(value);
    }

    void tick(BigDecimal value, Function<BigDecimal, String> words) {
        double y = y(value.doubleValue());
        line(LEFT, y, RIGHT, y, Ink.LINE);
        label(words.apply(value), LEFT - 8, y + 4.5, "end", 13);
    }

    void year(FinancialYear year) {
        double start = x(year.starts());
        double end = x(year.ends());
        line(end, BOTTOM, end, BOTTOM + 6, Ink.SOFT);
        label(year.toString(), (start + end) / 2, YEARS, "middle", Lettering.SIZE);
    }

    private void label(String words, double x, double y, String anchor, int size) {
        svg.text(words, "x", x, "y", y, "text-anchor", anchor, "font-size", size, "fill", Ink.SOFT);
    }

    void line(double x1, double y1, double x2, double y2, String stroke) {
        svg.element("line", "x1", x1, "y1", y1, "x2", x2, "y2", y2, "stroke", stroke);
    }
}
