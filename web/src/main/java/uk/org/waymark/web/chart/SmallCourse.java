package uk.org.waymark.web.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.Collection;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.StatusScheme;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Reading;
import uk.org.waymark.web.chart.Course.Span;
import uk.org.waymark.web.chart.Course.Stop;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.mark.Mark;
import uk.org.waymark.web.words.Words;

/**
 * The figures of a measure from the beginning of the agreement's term to the end of a year, beside the targets they are
 * judged by: many of them on one page, each on a scale of its own and all on the same time axis. The latest figure and the
 * target at the end of the year are labelled; an open circle is the target of a figure that is due, and a diamond the figure
 * that is expected then.
 */
public final class SmallCourse {
    private static final int WIDTH = 222;
    private static final int HEIGHT = 98;
    private static final double LEFT = 8;
    private static final double RIGHT = 172;
    private static final double MARGIN = RIGHT + 9;
    private static final double EDGE = 2;
    private static final double TOP = 20;
    private static final double BOTTOM = 76;
    private static final int SMALL = 12;
    private static final double BAND_ALONE = 14;

    /** The least distance between two labels, one below the other. */
    private static final double APART = 15;

    private final LocalDate first;
    private final LocalDate last;
    private final List<Stop> figures;
    private final List<Stop> aims;
    private final List<Span> bands;
    private final Optional<Stop> forecast;
    private final Collection collection;
    private final StatusScheme scheme;
    private final FigureWords words;
    private final Svg svg;
    private final double low;
    private final double high;

    private SmallCourse(
            Agreement agreement, StatusScheme scheme, MeasurePosition measure, Course course, List<Stop> aims) {
        FinancialYear year = measure.whole().period().year();
        FinancialYear begun = agreement.firstYear().compareTo(year) <= 0 ? agreement.firstYear() : year;
        this.first = ReportingPeriod.containing(begun.starts()).ends();
        this.last = year.ends();
        this.figures = within(course.outturns());
        this.aims = within(aims);
        this.bands =
                course.acceptable().stream().filter(span -> isWithin(span.to())).toList();
        this.forecast = course.forecast()
                .flatMap(Course.Forecast::figure)
                .filter(stop -> stop.day().equals(last))
                .filter(stop ->
                        last(figures).filter(any -> any.day().equals(last)).isEmpty());
        this.collection = measure.indicator().collection();
        this.scheme = scheme;
        this.words = new FigureWords(measure.indicator().reportedMeasurement());
        this.svg = Svg.picture(WIDTH, HEIGHT, "course", words(measure));
        List<Double> values = Stream.of(
                        figures.stream().map(Stop::value),
                        this.aims.stream().map(Stop::value),
                        this.forecast.stream().map(Stop::value),
                        bands.stream().flatMap(span -> Stream.of(span.low(), span.high())))
                .flatMap(all -> all)
                .toList();
        this.low = values.stream().min(Double::compare).orElse(0.0);
        this.high = values.stream().max(Double::compare).orElse(1.0);
    }

    /** The drawing of the whole or of one part; empty where nothing of it has a figure on one basis. */
    public static Optional<String> of(
            Agreement agreement, StatusScheme scheme, MeasurePosition measure, Optional<String> part) {
        Course course = Course.of(agreement, measure, part);
        List<Stop> aims = aims(measure, course, part);
        SmallCourse small = new SmallCourse(agreement, scheme, measure, course, aims);
        return small.figures.isEmpty() && small.aims.isEmpty() ? Optional.empty() : Optional.of(small.draw());
    }

    /** Its figures and the target in words, for those who do not see the drawing. */
    private String words(MeasurePosition measure) {
        String all = figures.stream().map(Stop::label).collect(Collectors.joining(", "));
        return Words.say(
                "course.title",
                measure.indicator().briefTitle(),
                all.isEmpty() ? Words.say("course.none") : all,
                last(aims).map(Stop::label).orElse(Words.say("measure.none")),
                forecast.map(stop -> Words.say("course.forecast", stop.label())).orElse(""));
    }

    /** What each figure was judged by, and the targets that follow. */
    private static List<Stop> aims(MeasurePosition measure, Course course, Optional<String> part) {
        Optional<Figure> baseline =
                measure.baseline().flatMap(dated -> dated.value().figure());
        FigureWords words = new FigureWords(measure.indicator().reportedMeasurement());
        List<Stop> judging = measure.series().stream()
                .filter(reading -> reading.part().equals(part))
                .flatMap(reading -> judging(reading, baseline, words).stream())
                .toList();
        LocalDate latest = last(judging).map(Stop::day).orElse(LocalDate.MIN);
        List<Stop> aims = new ArrayList<>(judging);
        course.targets().stream().filter(stop -> stop.day().isAfter(latest)).forEach(aims::add);
        aims.sort(Comparator.comparing(Stop::day));
        return List.copyOf(aims);
    }

    private static Optional<Stop> judging(Reading reading, Optional<Figure> baseline, FigureWords words) {
        return reading.target().flatMap(inForce -> Magnitude.of(inForce.target(), reading.part(), baseline)
                .map(value -> new Stop(
                        reading.period().ends(),
                        value,
                        Magnitude.scorable(inForce.target(), reading.part())
                                .flatMap(scorable -> scorable.figure(baseline))
                                .map(words::brief)
                                .orElse(""),
                        Optional.of(reading))));
    }

    private List<Stop> within(List<Stop> stops) {
        return stops.stream().filter(stop -> isWithin(stop.day())).toList();
    }

    private boolean isWithin(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private static Optional<Stop> last(List<Stop> stops) {
        return stops.isEmpty() ? Optional.empty() : Optional.of(stops.get(stops.size() - 1));
    }

    private String draw() {
        band();
        way();
        IntStream.range(1, figures.size()).forEach(this::step);
        figures.stream()
                .limit(Math.max(0, figures.size() - 1))
                .forEach(stop -> svg.element("circle", "cx", x(stop), "cy", y(stop), "r", 2.2, "fill", Ink.TEXT));
        forecast.ifPresent(this::forecast);
        last(figures).ifPresent(this::latest);
        last(aims).filter(aim -> aim.day().equals(last)).ifPresent(this::target);
        margin();
        ticks();
        return svg.end();
    }

    /** The acceptable range from period to period; of a single figure a piece about it. */
    private void band() {
        if (bands.size() == 1) {
            Span only = bands.get(0);
            svg.element(
                    "rect",
                    "x",
                    x(only.to()) - BAND_ALONE / 2,
                    "y",
                    y(only.high()),
                    "width",
                    BAND_ALONE,
                    "height",
                    Math.max(1, y(only.low()) - y(only.high())),
                    "fill",
                    Ink.WITHIN,
                    "fill-opacity",
                    0.14);
        }
        if (bands.size() > 1) {
            Stream<String> upper = bands.stream().map(span -> point(x(span.to()), y(span.high())));
            Stream<String> lower = IntStream.range(0, bands.size())
                    .mapToObj(place -> bands.get(bands.size() - 1 - place))
                    .map(span -> point(x(span.to()), y(span.low())));
            svg.element(
                    "polygon",
                    "points",
                    Stream.concat(upper, lower).collect(Collectors.joining(" ")),
                    "fill",
                    Ink.WITHIN,
                    "fill-opacity",
                    0.14);
        }
    }

    private void way() {
        if (aims.size() > 1) {
            svg.element(
                    "polyline",
                    "points",
                    aims.stream().map(stop -> point(x(stop), y(stop))).collect(Collectors.joining(" ")),
                    "fill",
                    "none",
                    "stroke",
                    Ink.BRAND,
                    "stroke-width",
                    1.5,
                    "stroke-dasharray",
                    "5 3");
        }
    }

    private void step(int to) {
        if (Course.isJoined(collection, figures.get(to - 1), figures.get(to))) {
            line(figures.get(to - 1), figures.get(to), 2, "none");
        }
    }

    private void line(Stop before, Stop after, double width, String dashes) {
        svg.element(
                "line",
                "x1",
                x(before),
                "y1",
                y(before),
                "x2",
                x(after),
                "y2",
                y(after),
                "stroke",
                Ink.TEXT,
                "stroke-width",
                width,
                "stroke-dasharray",
                dashes);
    }

    /** The figure expected at the end of the year, as an open diamond at the end of a dotted line. */
    private void forecast(Stop stop) {
        last(figures).ifPresent(latest -> line(latest, stop, 1.25, "1.5 3"));
        double x = x(stop);
        double y = y(stop);
        String corners = point(x, y - 5) + " " + point(x + 5, y) + " " + point(x, y + 5) + " " + point(x - 5, y);
        svg.element("polygon", "points", corners, "fill", "#fff", "stroke", Ink.TEXT, "stroke-width", 1.75);
    }

    /** The forecast and the target in the right margin, a line apart. */
    private void margin() {
        Optional<Stop> aim = last(aims).filter(any -> any.day().equals(last));
        double target = aim.map(this::y).orElse(0.0);
        double expected = forecast.map(this::y).orElse(0.0);
        if (aim.isPresent() && forecast.isPresent() && Math.abs(target - expected) < APART) {
            double middle = Math.max(TOP - 6, Math.min(BOTTOM - APART / 2, (target + expected) / 2));
            boolean above = expected < target || (expected == target && target > (TOP + BOTTOM) / 2);
            expected = middle + (above ? -APART / 2 : APART / 2);
            target = middle + (above ? APART / 2 : -APART / 2);
        }
        double atTarget = target;
        double atExpected = expected;
        aim.ifPresent(stop -> beside(stop.label(), atTarget, 400, Ink.BRAND));
        forecast.ifPresent(stop -> beside(stop.label(), atExpected, 700, Ink.TEXT));
    }

    /** A label in the right margin; where it is wider than that, it ends at the edge and is lifted off its mark. */
    private void beside(String label, double y, int weight, String fill) {
        boolean fits = Lettering.width(label, SMALL, weight > 400) <= WIDTH - EDGE - MARGIN;
        text(label, fits ? MARGIN : WIDTH - EDGE, fits ? y + 4 : y - 8, fits ? "start" : "end", SMALL, weight, fill);
    }

    private void latest(Stop stop) {
        Mark mark = Mark.of(scheme, stop.reading().orElseThrow().performance());
        String fill = Ink.of(mark.tone());
        svg.shape(mark.drawing(), x(stop), y(stop), 13.5, fill);
        boolean above = last(aims).filter(aim -> aim.value() > stop.value()).isEmpty() || y(stop) > BOTTOM - 8;
        FigureLabel label = FigureLabel.beside(x(stop), WIDTH);
        String figure =
                stop.reading().flatMap(Reading::figure).map(words::brief).orElse(stop.label());
        text(figure, label.x(), y(stop) + (above ? -10 : 19), label.anchor(), 13, 700, fill);
    }

    /** Where the label of a figure begins or ends, so that it stays inside the drawing. */
    private record FigureLabel(double x, String anchor) {
        static FigureLabel beside(double x, double width) {
            if (x < 40) {
                return new FigureLabel(Math.max(2, x - 6), "start");
            }
            return x > width - 60 ? new FigureLabel(x + 6, "end") : new FigureLabel(x, "middle");
        }
    }

    private void target(Stop aim) {
        boolean due = last(figures).filter(stop -> stop.day().equals(last)).isEmpty();
        if (due) {
            svg.element(
                    "circle",
                    "cx",
                    x(aim),
                    "cy",
                    y(aim),
                    "r",
                    4,
                    "fill",
                    "#fff",
                    "stroke",
                    Ink.BRAND,
                    "stroke-width",
                    1.5);
        }
    }

    private void ticks() {
        FinancialYear year = FinancialYear.containing(first);
        if (year.ends().equals(last)) {
            Stream.iterate(
                            ReportingPeriod.containing(first),
                            period -> !period.ends().isAfter(last),
                            ReportingPeriod::next)
                    .forEach(period -> tick("Q" + period.quarter(), period.ends()));
        } else {
            Stream.iterate(year, any -> !any.ends().isAfter(last), FinancialYear::next)
                    .forEach(any -> tick(any.toString(), any.ends()));
        }
    }

    private void tick(String words, LocalDate day) {
        text(words, x(day), HEIGHT - 4, "middle", SMALL, 400, Ink.SOFT);
    }

    private void text(String words, double x, double y, String anchor, int size, int weight, String fill) {
        svg.text(
                words,
                "x",
                x,
                "y",
                y,
                "text-anchor",
                anchor,
                "font-size",
                size,
                "font-weight",
                weight,
                "fill",
                fill,
                "paint-order",
                "stroke",
                "stroke",
                "#fbfaf7",
                "stroke-width",
                3);
    }

    private static String point(double x, double y) {
        return Svg.number(x) + "," + Svg.number(y);
    }

    private double x(Stop stop) {
        return x(stop.day());
    }

    private double x(LocalDate day) {
        double days = ChronoUnit.DAYS.between(first, last);
        return LEFT + (RIGHT - LEFT) * ChronoUnit.DAYS.between(first, day) / days;
    }

    private double y(Stop stop) {
        return y(stop.value());
    }

    private double y(double value) {
        double share = high == low ? 0.5 : (value - low) / (high - low);
        return BOTTOM - share * (BOTTOM - TOP);
    }
}
