package uk.org.waymark.web.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.contract.scoring.StatusScheme;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.web.chart.Course.Forecast;
import uk.org.waymark.web.chart.Course.Span;
import uk.org.waymark.web.chart.Course.Stop;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.mark.Mark;
import uk.org.waymark.web.words.Words;

/** A measure on its way through the agreement's term: baseline, targets, outturns and the range accepted. */
public final class ProgressChart {
    private static final int WIDTH = 620;
    private static final int HEIGHT = 290;
    private static final double LEFT = 62;
    private static final double RIGHT = 560;
    private static final double TOP = 20;
    private static final double BOTTOM = 246;

    private final Course course;
    private final Scale scale;
    private final StatusScheme scheme;
    private final Svg svg;
    private final Labels labels;

    private ProgressChart(Course course, StatusScheme scheme, String title) {
        this.course = course;
        this.scheme = scheme;
        scale = Scale.over(course.values(), TOP, BOTTOM);
        svg = Svg.picture(WIDTH, HEIGHT, "progress", title);
        labels = new Labels(svg, LEFT + 3, WIDTH);
    }

    /** The drawing of the whole or one part; empty where no target and no outturn has a figure on one basis. */
    public static Optional<String> of(
            Agreement agreement, StatusScheme scheme, MeasurePosition measure, Optional<String> part) {
        Course course = Course.of(agreement, measure, part);
        if (course.isEmpty()) {
            return Optional.empty();
        }
        Measurement measured = measure.indicator().reportedMeasurement();
        ProgressChart chart = new ProgressChart(course, scheme, title(measure, course));
        return Optional.of(chart.draw(tick -> axisWords(measured, tick)));
    }

    /** A tick needs no more decimals than it has. */
    private static String axisWords(Measurement measured, BigDecimal tick) {
        return new FigureWords(new Measurement(measured.shape(), measured.unit(), tick.scale(), measured.polarity()))
                .brief(tick);
    }

    private static String title(MeasurePosition measure, Course course) {
        String targets = course.targets().stream().map(Stop::label).collect(Collectors.joining(", "));
        String outturns = course.outturns().stream().map(Stop::label).collect(Collectors.joining(", "));
        return Words.say(
                "chart.title",
                measure.indicator().plainTitle(),
                targets.isEmpty() ? Words.say("measure.none") : targets,
                outturns.isEmpty() ? Words.say("measure.none") : outturns);
    }

    private String draw(Function<BigDecimal, String> words) {
        scale.ticks().forEach(tick -> tick(tick, words));
        course.years().forEach(this::year);
        course.acceptable().forEach(this::acceptable);
        course.ranges().forEach(this::range);
        way();
        Stream.of(course.start().stream(), course.targets().stream(), course.outturns().stream())
                .flatMap(stops -> stops)
                .forEach(stop -> labels.keepFree(x(stop), scale.y(stop.value())));
        course.outturns().forEach(this::outturn);
        course.forecast().ifPresent(this::forecast);
        course.judgedBy().forEach(this::judgedBy);
        course.start().ifPresent(this::baseline);
        course.targets().forEach(this::target);
        return svg.end();
    }

    private void tick(BigDecimal value, Function<BigDecimal, String> words) {
        double y = scale.y(value.doubleValue());
        line(LEFT, y, RIGHT, y, Ink.LINE);
        svg.text(
                words.apply(value),
                "x",
                LEFT - 8,
                "y",
                y + 4.5,
                "text-anchor",
                "end",
                "font-size",
                13,
                "fill",
                Ink.SOFT);
    }

    private void year(FinancialYear year) {
        double start = x(year.starts());
        double end = x(year.ends());
        line(end, BOTTOM, end, BOTTOM + 6, Ink.SOFT);
        svg.text(
                year.toString(),
                "x",
                (start + end) / 2,
                "y",
                BOTTOM + 24,
                "text-anchor",
                "middle",
                "font-size",
                14,
                "fill",
                Ink.SOFT);
    }

    private void acceptable(Span span) {
        double top = scale.y(span.high());
        double height = Math.max(2, scale.y(span.low()) - top);
        double left = x(span.from());
        svg.element(
                "rect",
                "x",
                left,
                "y",
                top,
                "width",
                x(span.to()) - left,
                "height",
                height,
                "fill",
                Ink.WITHIN,
                "fill-opacity",
                0.16);
    }

    private void range(Span span) {
        double x = x(span.to());
        double top = scale.y(span.high());
        svg.element(
                "rect",
                "x",
                x - 4,
                "y",
                top,
                "width",
                8,
                "height",
                scale.y(span.low()) - top,
                "fill",
                "none",
                "stroke",
                Ink.BRAND,
                "stroke-width",
                2);
    }

    /** A target that judged a period and is no longer on the way. */
    private void judgedBy(Stop stop) {
        double y = scale.y(stop.value());
        line(x(stop) - 30, y, x(stop), y, Ink.BRAND);
        labels.beside(stop.label(), x(stop) - 8, y, Ink.BRAND);
    }

    /** The dashed line from the baseline through the targets. */
    private void way() {
        String points = Stream.concat(course.start().stream(), course.targets().stream())
                .map(stop -> Svg.number(x(stop)) + "," + Svg.number(scale.y(stop.value())))
                .collect(Collectors.joining(" "));
        svg.element(
                "polyline",
                "points",
                points,
                "fill",
                "none",
                "stroke",
                Ink.BRAND,
                "stroke-width",
                2,
                "stroke-dasharray",
                "6 4");
    }

    private void baseline(Stop stop) {
        svg.element(
                "rect", "x", x(stop) - 5, "y", scale.y(stop.value()) - 5, "width", 10, "height", 10, "fill", Ink.SOFT);
        labels.under(stop.label(), x(stop), scale.y(stop.value()));
    }

    private void target(Stop stop) {
        double y = scale.y(stop.value());
        svg.element("circle", "cx", x(stop), "cy", y, "r", 5, "fill", "#fff", "stroke", Ink.BRAND, "stroke-width", 2);
        labels.under(stop.label(), x(stop), y);
    }

    private void outturn(Stop stop) {
        Mark mark = Mark.of(scheme, stop.reading().orElseThrow().performance());
        double y = scale.y(stop.value());
        svg.shape(mark.drawing(), x(stop), y, 18, Ink.of(mark.tone()));
        labels.beside(stop.label(), x(stop), y, Ink.of(mark.tone()));
    }

    /** What the delivery group expects at the end of the year, at the top of the year's end: it has no figure. */
    private void forecast(Forecast forecast) {
        Mark mark = Mark.of(scheme, forecast.performance());
        double x = x(forecast.day());
        svg.element(
                "line",
                "x1",
                x,
                "y1",
                TOP + 10,
                "x2",
                x,
                "y2",
                BOTTOM,
                "stroke",
                Ink.of(mark.tone()),
                "stroke-dasharray",
                "1 5");
        svg.shape(mark.drawing(), x, TOP, 14, Ink.of(mark.tone()));
        labels.beside(Words.say("chart.forecast", mark.brief()), x, TOP, Ink.of(mark.tone()));
    }

    private void line(double x1, double y1, double x2, double y2, String stroke) {
        svg.element("line", "x1", x1, "y1", y1, "x2", x2, "y2", y2, "stroke", stroke);
    }

    private double x(Stop stop) {
        return x(stop.day());
    }

    private double x(LocalDate day) {
        double days = ChronoUnit.DAYS.between(course.from(), course.to());
        return LEFT + (RIGHT - LEFT) * ChronoUnit.DAYS.between(course.from(), day) / days;
    }
}
