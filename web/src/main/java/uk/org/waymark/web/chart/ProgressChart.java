package uk.org.waymark.web.chart;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.indicator.PeriodKind;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.StatusScheme;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.Reading;
import uk.org.waymark.web.chart.Course.Earlier;
import uk.org.waymark.web.chart.Course.Forecast;
import uk.org.waymark.web.chart.Course.Other;
import uk.org.waymark.web.chart.Course.Span;
import uk.org.waymark.web.chart.Course.Stop;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.mark.Mark;
import uk.org.waymark.web.words.Words;

/** A measure on its way through the agreement's term: baseline, targets, outturns and the range accepted. */
public final class ProgressChart {
    private static final double KEY = 24;
    private static final double FIGURES = 3;
    private static final double OTHER = 0.8;

    private final MeasurePosition measure;
    private final Course course;
    private final StatusScheme scheme;
    private final Canvas canvas;
    private final FigureWords words;
    private final Svg svg;
    private final Axes axes;
    private final Labels labels;

    private ProgressChart(MeasurePosition measure, Course course, StatusScheme scheme, Canvas canvas) {
        this.measure = measure;
        this.course = course;
        this.scheme = scheme;
        this.canvas = canvas;
        this.words = new FigureWords(measure.indicator().reportedMeasurement());
        boolean keyed = course.forecast().filter(Forecast::hasNoFigure).isPresent();
        svg = Svg.picture(
                canvas.width(),
                canvas.height() + (keyed ? (int) KEY : 0),
                canvas.cssClass(),
                title(measure, course, scheme));
        axes = new Axes(svg, canvas, course.values(), course.from(), course.to(), this::axisWords);
        labels = new Labels(svg, axes.room());
    }

    /**
     * The drawing of the whole or one part; empty where no target and no outturn has a figure on one basis.
     *
     * @param beside what it shows beside the figures that stand
     * @param canvas the size to draw it in
     */
    public static Optional<String> of(
            Position position, MeasurePosition measure, Optional<String> part, Beside beside, Canvas canvas) {
        Course course = Course.of(position.agreement(), measure, part, beside);
        return course.isEmpty()
                ? Optional.empty()
                : Optional.of(new ProgressChart(measure, course, position.scheme(), canvas).draw());
    }

    /**
     * The unit, which way is good and where the axis starts, and what a hollow mark means where there is one: "% of 16 to 18
     * year olds; lower is better; the axis starts at 6.5%".
     */
    public static String axis(Position position, MeasurePosition measure, Optional<String> part, Beside beside) {
        Course course = Course.of(position.agreement(), measure, part, beside);
        return Stream.of(
                        Optional.of(axis(measure, course)),
                        Optional.of("chart.key.provisional")
                                .filter(key -> course.outturns().stream().anyMatch(Stop::isProvisional))
                                .map(Words::say),
                        Optional.of("chart.key.earlier")
                                .filter(key -> !course.earlier().isEmpty())
                                .map(Words::say))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }

    private static String axis(MeasurePosition measure, Course course) {
        Measurement measured = measure.indicator().reportedMeasurement();
        Scale scale = Axes.scale(Canvas.WIDE, course.values());
        String what = Words.say(
                "chart.axis",
                measured.unit(),
                Words.say("chart.good." + measured.polarity().name().toLowerCase(Locale.ROOT)));
        return scale.low() == 0
                ? what
                : Words.say(
                        "chart.axis.from",
                        what,
                        axisWords(measured, scale.ticks().get(0)));
    }

    private String axisWords(BigDecimal tick) {
        return axisWords(measure.indicator().reportedMeasurement(), tick);
    }

    /** A tick needs no more decimals than it has. */
    private static String axisWords(Measurement measured, BigDecimal tick) {
        return new FigureWords(new Measurement(measured.shape(), measured.unit(), tick.scale(), measured.polarity()))
                .brief(tick);
    }

    private static String title(MeasurePosition measure, Course course, StatusScheme scheme) {
        String targets = course.targets().stream().map(Stop::label).collect(Collectors.joining(", "));
        String outturns =
                course.outturns().stream().map(stop -> words(course, stop)).collect(Collectors.joining("; "));
        return Words.say(
                "chart.title",
                measure.indicator().plainTitle(),
                targets.isEmpty() ? Words.say("measure.none") : targets,
                outturns.isEmpty() ? Words.say("measure.none") : outturns,
                course.forecast()
                                .map(forecast -> words(forecast, Mark.of(scheme, forecast.performance())) + ". ")
                                .orElse("")
                        + course.other().map(ProgressChart::words).orElse(""));
    }

    /** "The region: 9.1% at 2008/09 Q1; 9.0% at 2008/09 Q2. " */
    private static String words(Other other) {
        return other.stops().stream()
                .map(stop -> Words.say("chart.outturn", stop.label(), ReportingPeriod.containing(stop.day())))
                .collect(Collectors.joining("; ", Words.capital(other.place().words()) + ": ", ". "));
    }

    /** "8.5% at 2008/09 Q2, provisional, earlier 8.3%". */
    private static String words(Course course, Stop outturn) {
        return outturn.label()
                + (outturn.isProvisional() ? Words.say("chart.words.provisional") : "")
                + course.earlier().stream()
                        .filter(earlier -> earlier.now().equals(outturn))
                        .map(earlier ->
                                Words.say("chart.words.earlier", earlier.was().label()))
                        .collect(Collectors.joining());
    }

    private static String words(Forecast forecast, Mark mark) {
        return forecast.figure()
                .map(figure -> Words.say("chart.forecast.figure", forecast.year(), mark.brief(), figure.label()))
                .orElseGet(() -> Words.say("chart.forecast", forecast.year(), mark.brief()));
    }

    private String draw() {
        axes.scale().ticks().forEach(tick -> axes.tick(tick, this::axisWords));
        course.years().forEach(axes::year);
        course.acceptable().forEach(this::acceptable);
        course.ranges().forEach(this::range);
        lines();
        Stream.of(
                        course.start().stream(),
                        annual(),
                        course.outturns().stream(),
                        course.earlier().stream().map(Earlier::was),
                        course.other().stream().flatMap(other -> other.stops().stream()),
                        course.forecast().flatMap(Forecast::figure).stream())
                .flatMap(stops -> stops)
                .forEach(stop -> labels.keepFree(Box.around(x(stop), y(stop))));
        course.start().ifPresent(this::square);
        annual().forEach(this::bar);
        course.other().ifPresent(this::other);
        course.earlier().forEach(this::earlier);
        course.outturns().forEach(this::outturn);
        course.forecast().ifPresent(this::forecast);
        label();
        return svg.end();
    }

    /** The way through the targets, the figures, and from the latest of them to the forecast. */
    private void lines() {
        List<Stop> way = Stream.concat(course.start().stream(), course.targets().stream())
                .toList();
        for (int at = 1; at < way.size(); at++) {
            if (isOnTheWay(way.get(at - 1), way.get(at))) {
                line(way.get(at - 1), way.get(at), Ink.BRAND, 1.5, "6 4", 1);
            }
        }
        course.other().map(Other::stops).ifPresent(stops -> {
            for (int at = 1; at < stops.size(); at++) {
                if (Course.isJoined(measure.indicator().collection(), stops.get(at - 1), stops.get(at))) {
                    line(stops.get(at - 1), stops.get(at), Ink.OTHER, 1.5, "none", OTHER);
                }
            }
        });
        List<Stop> figures = course.outturns();
        for (int at = 1; at < figures.size(); at++) {
            if (Course.isJoined(measure.indicator().collection(), figures.get(at - 1), figures.get(at))) {
                line(figures.get(at - 1), figures.get(at), Ink.TEXT, 2.5, "none", FIGURES);
            }
        }
        course.earlier().forEach(earlier -> line(earlier.was(), earlier.now(), Ink.SOFT, 1.5, "2 3", 1));
        course.forecast().flatMap(Forecast::figure).ifPresent(expected -> latest().filter(
                        stop -> stop.day().isBefore(expected.day()))
                .ifPresent(stop -> line(stop, expected, Ink.TEXT, 1.5, "2 4", 1)));
    }

    /** Targets within a year that adds up lead from its beginning to its end, and not from what the year before came to. */
    private boolean isOnTheWay(Stop before, Stop after) {
        boolean adds = measure.indicator().collection().kind() == PeriodKind.CUMULATIVE;
        boolean sameYear = course.start().filter(before::equals).isEmpty()
                && FinancialYear.containing(before.day()).equals(FinancialYear.containing(after.day()));
        return !adds || sameYear || isAtYearEnd(after);
    }

    private static boolean isAtYearEnd(Stop stop) {
        return FinancialYear.containing(stop.day()).ends().equals(stop.day());
    }

    private void line(Stop before, Stop after, String stroke, double width, String dashes, double weight) {
        Line line = new Line(x(before), y(before), x(after), y(after), weight);
        labels.avoid(line);
        svg.element(
                "line",
                "x1",
                line.fromX(),
                "y1",
                line.fromY(),
                "x2",
                line.toX(),
                "y2",
                line.toY(),
                "stroke",
                stroke,
                "stroke-width",
                width,
                "stroke-dasharray",
                dashes);
    }

    private void acceptable(Span span) {
        double top = axes.y(span.high());
        double height = Math.max(2, axes.y(span.low()) - top);
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
                0.14);
    }

    private void range(Span span) {
        double x = axes.x(span.to());
        double top = axes.y(span.high());
        svg.element(
                "rect",
                "x",
                x - 4,
                "y",
                top,
                "width",
                8,
                "height",
                axes.y(span.low()) - top,
                "fill",
                "none",
                "stroke",
                Ink.BRAND,
                "stroke-width",
                2);
    }

    private void square(Stop stop) {
        svg.element("rect", "x", x(stop) - 5, "y", y(stop) - 5, "width", 10, "height", 10, "fill", Ink.SOFT);
        point(stop, stop.label());
    }

    /** The targets at the ends of years; where there are none, those of quarters. */
    private Stream<Stop> annual() {
        List<Stop> yearly =
                course.targets().stream().filter(ProgressChart::isAtYearEnd).toList();
        return (yearly.isEmpty() ? course.targets() : yearly).stream();
    }

    private void bar(Stop stop) {
        svg.element("rect", "x", x(stop) - 9, "y", y(stop) - 1.75, "width", 18, "height", 3.5, "fill", Ink.BRAND);
        point(stop, Words.say("chart.point.target", stop.label(), FinancialYear.containing(stop.day())));
    }

    private void outturn(Stop stop) {
        Mark mark = mark(stop);
        boolean last = latest().filter(stop::equals).isPresent();
        double size = last ? 16 : 12.5;
        if (stop.isProvisional()) {
            svg.outline(mark.drawing(), x(stop), y(stop), size, Ink.of(mark.tone()));
        } else {
            svg.shape(mark.drawing(), x(stop), y(stop), size, Ink.of(mark.tone()));
        }
        point(stop, Words.say("chart.point.figure", words(course, stop), mark.brief()));
    }

    /** Small dots, lighter than the own figures. */
    private void other(Other other) {
        other.stops().forEach(stop -> {
            svg.element("circle", "class", "other", "cx", x(stop), "cy", y(stop), "r", 2.5, "fill", Ink.OTHER);
            point(
                    stop,
                    Words.say(
                            "chart.point.other",
                            Words.capital(other.place().words()),
                            stop.label(),
                            ReportingPeriod.containing(stop.day())));
        });
    }

    /** A small ring at the other end of the stem, which no rating looks like. */
    private void earlier(Earlier earlier) {
        Stop was = earlier.was();
        svg.element(
                "circle",
                "class",
                "earlier",
                "cx",
                x(was),
                "cy",
                y(was),
                "r",
                3.5,
                "fill",
                "#fff",
                "stroke",
                Ink.SOFT,
                "stroke-width",
                1.5);
        point(was, Words.say("chart.point.earlier", was.label(), earlier.now().label()));
    }

    private Mark mark(Stop outturn) {
        return Mark.of(scheme, outturn.reading().orElseThrow().performance());
    }

    /** What the delivery group expects: at its figure, or below the axes where it gave none. */
    private void forecast(Forecast forecast) {
        Mark mark = Mark.of(scheme, forecast.performance());
        if (forecast.hasNoFigure()) {
            double y = canvas.height() + KEY - 9;
            svg.shape(mark.drawing(), axes.left() + 7, y - 5, 14, Ink.of(mark.tone()));
            svg.text(
                    words(forecast, mark),
                    "class",
                    "forecast",
                    "x",
                    axes.left() + 20,
                    "y",
                    y,
                    "font-size",
                    Lettering.SIZE,
                    "font-weight",
                    700,
                    "fill",
                    Ink.of(mark.tone()));
        }
        forecast.figure().ifPresent(figure -> {
            double x = x(figure);
            double y = y(figure);
            String corners = Stream.of(
                            new double[] {x, y - 6}, new double[] {x + 6, y}, new double[] {x, y + 6}, new double[] {
                                x - 6, y
                            })
                    .map(corner -> Svg.number(corner[0]) + "," + Svg.number(corner[1]))
                    .collect(Collectors.joining(" "));
            svg.element("polygon", "points", corners, "fill", "#fff", "stroke", Ink.TEXT, "stroke-width", 2);
            point(figure, words(forecast, mark));
        });
    }

    /** Where a point can be read out; a script finds it, and nothing is drawn. */
    private void point(Stop stop, String said) {
        svg.element(
                "circle", "class", "point", "cx", x(stop), "cy", y(stop), "r", 10, "fill", "none", "data-words", said);
    }

    /** Names what matters most first, because it has the first choice of a place. */
    private void label() {
        Optional<Stop> latest = latest();
        latest.ifPresent(stop -> labels.write(
                new Labels.Words(
                        canvas.isNarrow() ? brief(stop) : stop.label(),
                        Lettering.LARGE,
                        true,
                        Ink.of(mark(stop).tone()),
                        isUnderTarget(stop)),
                x(stop),
                y(stop)));
        course.forecast()
                .flatMap(Forecast::figure)
                .ifPresent(stop -> labels.write(
                        Labels.Words.strong(Words.say("chart.projected", stop.label()), Ink.TEXT, false),
                        x(stop),
                        y(stop)));
        course.earlier().stream()
                .map(Earlier::now)
                .filter(stop -> latest.filter(stop::equals).isEmpty())
                .forEach(this::figure);
        course.earlier().stream()
                .map(Earlier::was)
                .forEach(was -> plain(was, Words.say("chart.earlier", was.label()), Ink.SOFT));
        course.start().ifPresent(stop -> plain(stop, stop.label(), Ink.SOFT));
        course.other().ifPresent(other -> {
            Stop last = other.stops().get(other.stops().size() - 1);
            plain(last, Words.say("chart.other", other.place().words(), last.label()), Ink.OTHER);
        });
        course.judgedBy().forEach(this::judgedBy);
        List<Stop> annual = annual().toList();
        annual.stream()
                .skip(canvas.isNarrow() ? Math.max(0, annual.size() - 1) : 0)
                .collect(Collectors.toCollection(LinkedHashSet::new))
                .forEach(stop -> plain(stop, Words.say("chart.target", stop.label()), Ink.BRAND));
        figures().stream()
                .filter(stop -> latest.filter(stop::equals).isEmpty())
                .filter(stop -> course.earlier().stream()
                        .noneMatch(earlier -> earlier.now().equals(stop)))
                .forEach(this::figure);
    }

    private void figure(Stop stop) {
        labels.write(
                Labels.Words.strong(brief(stop), Ink.of(mark(stop).tone()), isUnderTarget(stop)), x(stop), y(stop));
    }

    /** The figures to be named: first, last, highest and lowest, and the others where there is room for them. */
    private Set<Stop> figures() {
        List<Stop> all = course.outturns();
        Set<Stop> named = new LinkedHashSet<>();
        if (!all.isEmpty()) {
            named.add(all.get(0));
            named.add(all.get(all.size() - 1));
            named.add(all.stream().max(Comparator.comparingDouble(Stop::value)).orElseThrow());
            named.add(all.stream().min(Comparator.comparingDouble(Stop::value)).orElseThrow());
        }
        if (!canvas.isNarrow()) {
            named.addAll(all);
        }
        return named;
    }

    private String brief(Stop outturn) {
        return outturn.reading().flatMap(Reading::figure).map(words::brief).orElse(outturn.label());
    }

    private boolean isUnderTarget(Stop stop) {
        return Course.aimAt(measure, stop).filter(aim -> aim > stop.value()).isPresent();
    }

    private void plain(Stop stop, String text, String fill) {
        labels.write(Labels.Words.plain(text, fill, true), x(stop), y(stop));
    }

    /** A target that judged a period and is no longer on the way. */
    private void judgedBy(Stop stop) {
        double y = y(stop);
        axes.line(x(stop) - 30, y, x(stop), y, Ink.BRAND);
        labels.write(Labels.Words.plain(stop.label(), Ink.BRAND, true), x(stop) - 8, y);
    }

    private Optional<Stop> latest() {
        return course.outturns().stream().max(Comparator.comparing(Stop::day));
    }

    private double x(Stop stop) {
        return axes.x(stop.day());
    }

    private double y(Stop stop) {
        return axes.y(stop.value());
    }
}
