package uk.org.waymark.web.chart;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.figure.Measurement;
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

    /** Below the years, where no value stands. */
    private static final double KEY = Axes.YEARS + 26;

    private final Course course;
    private final StatusScheme scheme;
    private final Svg svg;
    private final Scale scale;
    private final Axes axes;
    private final Labels labels;

    private ProgressChart(Course course, StatusScheme scheme, String title) {
        this.course = course;
        this.scheme = scheme;
        int height = course.forecast().filter(Forecast::hasNoFigure).isPresent() ? HEIGHT + 20 : HEIGHT;
        svg = Svg.picture(WIDTH, height, "progress", title);
        scale = Scale.over(course.values(), Axes.TOP, Axes.BOTTOM);
        axes = new Axes(svg, scale, course.from(), course.to());
        labels = new Labels(svg, new Box(Axes.LEFT + 3, 0, WIDTH, Axes.YEARS - Lettering.SIZE));
    }

    /** The drawing of the whole or one part; empty where no target and no outturn has a figure on one basis. */
    public static Optional<String> of(
            Agreement agreement, StatusScheme scheme, MeasurePosition measure, Optional<String> part) {
        Course course = Course.of(agreement, measure, part);
        if (course.isEmpty()) {
            return Optional.empty();
        }
        Measurement measured = measure.indicator().reportedMeasurement();
        ProgressChart chart = new ProgressChart(course, scheme, title(measure, course, scheme));
        return Optional.of(chart.draw(tick -> axisWords(measured, tick)));
    }

    /** A tick needs no more decimals than it has. */
    private static String axisWords(Measurement measured, BigDecimal tick) {
        return new FigureWords(new Measurement(measured.shape(), measured.unit(), tick.scale(), measured.polarity()))
                .brief(tick);
    }

    private static String title(MeasurePosition measure, Course course, StatusScheme scheme) {
        String targets = course.targets().stream().map(Stop::label).collect(Collectors.joining(", "));
        String outturns = course.outturns().stream().map(Stop::label).collect(Collectors.joining(", "));
        return Words.say(
                "chart.title",
                measure.indicator().plainTitle(),
                targets.isEmpty() ? Words.say("measure.none") : targets,
                outturns.isEmpty() ? Words.say("measure.none") : outturns,
                course.forecast()
                        .map(forecast -> words(forecast, Mark.of(scheme, forecast.performance())) + ". ")
                        .orElse(""));
    }

    private static String words(Forecast forecast, Mark mark) {
        return forecast.figure()
                .map(figure -> Words.say("chart.forecast.figure", forecast.year(), mark.brief(), figure.label()))
                .orElseGet(() -> Words.say("chart.forecast", forecast.year(), mark.brief()));
    }

    private String draw(Function<BigDecimal, String> words) {
        scale.ticks().forEach(tick -> axes.tick(tick, words));
        course.years().forEach(axes::year);
        course.acceptable().forEach(this::acceptable);
        course.ranges().forEach(this::range);
        way();
        Stream.of(
                        course.start().stream(),
                        course.targets().stream(),
                        course.outturns().stream(),
                        course.forecast().flatMap(Forecast::figure).stream())
                .flatMap(stops -> stops)
                .forEach(stop -> labels.keepFree(Box.around(x(stop), y(stop))));
        // An outturn’s symbol covers what it meets, and its label has the first choice of a place.
        course.start().ifPresent(this::square);
        course.targets().forEach(this::circle);
        course.outturns().forEach(this::outturn);
        course.forecast().ifPresent(this::forecast);
        course.judgedBy().forEach(this::judgedBy);
        course.start().ifPresent(this::label);
        course.targets().forEach(this::label);
        return svg.end();
    }

    private void acceptable(Span span) {
        double top = scale.y(span.high());
        double height = Math.max(2, scale.y(span.low()) - top);
        double left = axes.x(span.from());
        svg.element(
                "rect",
                "x",
                left,
                "y",
                top,
                "width",
                axes.x(span.to()) - left,
                "height",
                height,
                "fill",
                Ink.WITHIN,
                "fill-opacity",
                0.16);
    }

    private void range(Span span) {
        double x = axes.x(span.to());
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
        double y = y(stop);
        axes.line(x(stop) - 30, y, x(stop), y, Ink.BRAND);
        labels.beside(stop.label(), x(stop) - 8, y, Ink.BRAND);
    }

    /** The dashed line from the baseline through the targets. */
    private void way() {
        String points = Stream.concat(course.start().stream(), course.targets().stream())
                .map(stop -> Svg.number(x(stop)) + "," + Svg.number(y(stop)))
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

    private void square(Stop stop) {
        svg.element("rect", "x", x(stop) - 5, "y", y(stop) - 5, "width", 10, "height", 10, "fill", Ink.SOFT);
    }

    private void circle(Stop stop) {
        svg.element(
                "circle", "cx", x(stop), "cy", y(stop), "r", 5, "fill", "#fff", "stroke", Ink.BRAND, "stroke-width", 2);
    }

    private void label(Stop stop) {
        labels.under(stop.label(), x(stop), y(stop));
    }

    private void outturn(Stop stop) {
        Mark mark = Mark.of(scheme, stop.reading().orElseThrow().performance());
        double y = y(stop);
        svg.shape(mark.drawing(), x(stop), y, 18, Ink.of(mark.tone()));
        labels.beside(stop.label(), x(stop), y, Ink.of(mark.tone()));
    }

    /** What the delivery group expects: at its figure, or beside the chart where it gave none. */
    private void forecast(Forecast forecast) {
        Mark mark = Mark.of(scheme, forecast.performance());
        String fill = Ink.of(mark.tone());
        if (forecast.hasNoFigure()) {
            svg.shape(mark.drawing(), Axes.LEFT + 7, KEY - 5, 14, fill);
            svg.text(
                    words(forecast, mark),
                    "class",
                    "forecast",
                    "x",
                    Axes.LEFT + 20,
                    "y",
                    KEY,
                    "font-size",
                    Lettering.SIZE,
                    "font-weight",
                    700,
                    "fill",
                    fill);
        }
        forecast.figure().ifPresent(figure -> {
            svg.shape(mark.drawing(), x(figure), y(figure), 14, fill);
            labels.beside(Words.say("chart.projected", figure.label()), x(figure), y(figure), fill);
        });
    }

    private double x(Stop stop) {
        return axes.x(stop.day());
    }

    private double y(Stop stop) {
        return axes.y(stop.value());
    }
}
