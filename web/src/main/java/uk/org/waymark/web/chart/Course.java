package uk.org.waymark.web.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.Collection;
import uk.org.waymark.contract.indicator.Dated;
import uk.org.waymark.contract.indicator.PeriodKind;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.Band;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.contract.scoring.Reason.Judged;
import uk.org.waymark.contract.target.Target;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Reading;
import uk.org.waymark.position.reporting.FigureElsewhere;
import uk.org.waymark.position.reporting.Place;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.words.Words;

/**
 * What a chart of one measure, or one of its parts, has to show, all on one basis: the annual one, or, where figures are
 * reported on another, that one.
 *
 * @param judgedBy targets that judged a period and are no longer in the schedule
 * @param earlier what figures were before they were corrected or became final; none where that is not to be shown
 * @param other the region, or where it has no figures the first place that has
 * @param start the baseline; empty where it stands on another basis or is not known
 */
record Course(
        LocalDate from,
        LocalDate to,
        Optional<Stop> start,
        List<Stop> targets,
        List<Span> ranges,
        List<Stop> outturns,
        List<Earlier> earlier,
        List<Stop> judgedBy,
        List<Span> acceptable,
        Optional<Forecast> forecast,
        Optional<Other> other) {

    /** A value on a day, as it is labelled. */
    record Stop(LocalDate day, double value, String label, Optional<Reading> reading) {
        /** Whether it is a figure that may still change. */
        boolean isProvisional() {
            return reading.flatMap(Reading::outturn)
                    .filter(entry -> entry.statement().provisional())
                    .isPresent();
        }
    }

    /**
     * What is expected of a year.
     *
     * @param figure the figure expected on its last day; empty where the forecast has none
     */
    record Forecast(FinancialYear year, Performance performance, Optional<Stop> figure) {
        boolean hasNoFigure() {
            return figure.isEmpty();
        }
    }

    /** A figure as it was before it was corrected or became final. */
    record Earlier(Stop was, Stop now) {}

    /**
     * The course of another place.
     *
     * @param stops its figures, earliest first; never none
     */
    record Other(Place place, List<Stop> stops) {}

    /** Values from one to another, over some days. */
    record Span(LocalDate from, LocalDate to, double low, double high) {}

    /** The course with the figures that stand. */
    static Course of(Agreement agreement, MeasurePosition measure, Optional<String> part) {
        return of(agreement, measure, part, Beside.NOTHING);
    }

    /** The course with some more beside it. */
    static Course of(Agreement agreement, MeasurePosition measure, Optional<String> part, Beside beside) {
        boolean other = measure.indicator().reported().isPresent();
        FigureWords words = new FigureWords(measure.indicator().reportedMeasurement());
        Optional<Figure> baseline =
                measure.baseline().flatMap(dated -> dated.value().figure());
        List<Stop> targets = new ArrayList<>();
        List<Span> ranges = new ArrayList<>();
        targetsOf(measure, other).forEach(dated -> {
            Magnitude.of(dated.target(), part, baseline)
                    .ifPresent(value -> targets.add(new Stop(
                            dated.day(), value, label(dated.target(), part, baseline, words), Optional.empty())));
            dated.target()
                    .range()
                    .map(range -> new Span(
                            dated.day(),
                            dated.day(),
                            range.low().doubleValue(),
                            range.high().doubleValue()))
                    .ifPresent(ranges::add);
        });
        List<Reading> readings = measure.series().stream()
                .filter(reading -> reading.part().equals(part))
                .toList();
        List<Stop> outturns =
                readings.stream().flatMap(reading -> outturn(reading, words)).toList();
        return new Course(
                from(agreement, readings),
                agreement.lastYear().ends(),
                baseline.filter(figure -> !other)
                        .flatMap(figure -> figure.ofPart(part))
                        .flatMap(figure -> Magnitude.of(figure)
                                .map(value -> new Stop(
                                        agreement.firstYear().starts(),
                                        value,
                                        Words.say("chart.baseline", words.brief(figure)),
                                        Optional.empty()))),
                targets,
                ranges,
                outturns,
                beside.earlier()
                        ? outturns.stream()
                                .flatMap(now -> earlier(measure, now, words).stream())
                                .toList()
                        : List.of(),
                readings.stream()
                        .flatMap(reading -> judgedBy(measure, reading, baseline, words))
                        .toList(),
                readings.stream().flatMap(Course::acceptable).toList(),
                forecast(measure, part, words),
                other(agreement, measure, part, readings, beside, words));
    }

    /** The beginning of the term, or of the year of a figure from before it. */
    private static LocalDate from(Agreement agreement, List<Reading> readings) {
        return Stream.concat(Stream.of(agreement.firstYear()), readings.stream().map(reading -> reading.period()
                        .year()))
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .starts();
    }

    /**
     * Whether a line leads from one figure to the next. A figure that was due between them leaves a gap, and figures that
     * add up through a year begin again in April.
     */
    static boolean isJoined(Collection collection, Stop before, Stop after) {
        boolean missing = Stream.iterate(
                        ReportingPeriod.containing(before.day()).next(),
                        period -> period.ends().isBefore(after.day()),
                        ReportingPeriod::next)
                .anyMatch(collection::isDueIn);
        boolean begunAgain = collection.kind() == PeriodKind.CUMULATIVE
                && !FinancialYear.containing(before.day()).equals(FinancialYear.containing(after.day()));
        return !missing && !begunAgain;
    }

    /** What a figure was judged by, as a value of the axis. */
    static Optional<Double> aimAt(MeasurePosition measure, Stop outturn) {
        Optional<Figure> baseline =
                measure.baseline().flatMap(dated -> dated.value().figure());
        return outturn.reading().flatMap(reading -> reading.target()
                .flatMap(aim -> Magnitude.of(aim.target(), reading.part(), baseline)));
    }

    /** The financial years it is drawn over, in order. */
    List<FinancialYear> years() {
        return Stream.iterate(
                        FinancialYear.containing(from), year -> !year.starts().isAfter(to), FinancialYear::next)
                .toList();
    }

    private static Optional<Forecast> forecast(MeasurePosition measure, Optional<String> part, FigureWords words) {
        return Stream.concat(Stream.of(measure.whole()), measure.parts().stream())
                .filter(reading ->
                        reading.part().equals(part) && reading.forecast().isRated())
                .map(reading -> forecast(reading, words))
                .findFirst();
    }

    private static Forecast forecast(Reading reading, FigureWords words) {
        FinancialYear year = reading.period().year();
        return new Forecast(year, reading.forecast(), reading.projected().flatMap(figure -> Magnitude.of(figure)
                .map(value -> new Stop(year.ends(), value, words.brief(figure), Optional.empty()))));
    }

    private record DatedTarget(LocalDate day, Target target) {}

    private static List<DatedTarget> targetsOf(MeasurePosition measure, boolean otherBasis) {
        Stream<DatedTarget> interim = measure.terms().profile().entrySet().stream()
                .map(entry -> new DatedTarget(entry.getKey().ends(), valueOf(entry.getValue())));
        Stream<DatedTarget> annual = measure.terms().targets().entrySet().stream()
                .filter(entry -> !otherBasis)
                .map(entry -> new DatedTarget(entry.getKey().ends(), valueOf(entry.getValue())));
        return Stream.concat(interim, annual)
                .sorted(Comparator.comparing(DatedTarget::day))
                .toList();
    }

    private static Target valueOf(Dated<Target> dated) {
        return dated.value();
    }

    private static String label(Target target, Optional<String> part, Optional<Figure> baseline, FigureWords words) {
        return Magnitude.scorable(target, part)
                .flatMap(scorable -> scorable.figure(baseline))
                .map(words::brief)
                .orElse("");
    }

    private static Stream<Stop> outturn(Reading reading, FigureWords words) {
        return reading.figure().stream().flatMap(figure -> Magnitude.of(figure).stream()
                .map(value -> new Stop(
                        reading.period().ends(),
                        value,
                        Words.say("chart.outturn", words.brief(figure), reading.period()),
                        Optional.of(reading))));
    }

    private static Optional<Other> other(
            Agreement agreement,
            MeasurePosition measure,
            Optional<String> part,
            List<Reading> readings,
            Beside beside,
            FigureWords words) {
        List<FigureElsewhere> told = beside.elsewhere().stream()
                .map(compared -> compared.elsewhere().statement())
                .filter(other -> other.part().equals(part))
                .filter(other -> other.period().compareTo(measure.whole().period()) <= 0)
                .filter(other -> !other.period().ends().isBefore(from(agreement, readings)))
                .sorted(Comparator.comparing(FigureElsewhere::period))
                .toList();
        return told.stream()
                .map(FigureElsewhere::place)
                .min(Comparator.comparing((Place place) -> place != Place.REGION)
                        .thenComparing(place -> place))
                .map(place -> new Other(
                        place,
                        told.stream()
                                .filter(other -> other.place() == place)
                                .flatMap(other -> stop(other, words).stream())
                                .toList()))
                .filter(other -> !other.stops().isEmpty());
    }

    private static Optional<Stop> stop(FigureElsewhere other, FigureWords words) {
        return other.figure().flatMap(figure -> Magnitude.of(figure)
                .map(value -> new Stop(other.period().ends(), value, words.brief(figure), Optional.empty())));
    }

    /** Where figures are rounded to the same one, nothing is there to be seen of a correction. */
    private static Optional<Earlier> earlier(MeasurePosition measure, Stop now, FigureWords words) {
        return now.reading()
                .flatMap(Reading::outturn)
                .flatMap(measure.history()::before)
                .map(entry -> entry.statement().figure())
                .filter(figure -> !now.reading()
                        .flatMap(Reading::figure)
                        .map(words::brief)
                        .equals(Optional.of(words.brief(figure))))
                .flatMap(figure -> Magnitude.of(figure)
                        .map(value ->
                                new Earlier(new Stop(now.day(), value, words.brief(figure), Optional.empty()), now)));
    }

    /** The year's target a reading was judged by, where the schedule has since become another. */
    private static Stream<Stop> judgedBy(
            MeasurePosition measure, Reading reading, Optional<Figure> baseline, FigureWords words) {
        return reading.target().stream()
                .filter(inForce -> !inForce.interim())
                .filter(inForce -> measure.terms()
                        .target(reading.period().year())
                        .filter(dated -> !dated.value().equals(inForce.target()))
                        .isPresent())
                .flatMap(inForce -> Magnitude.of(inForce.target(), reading.part(), baseline).stream()
                        .map(value -> new Stop(
                                reading.period().ends(),
                                value,
                                Words.say("chart.judgedBy", label(inForce.target(), reading.part(), baseline, words)),
                                Optional.empty())));
    }

    private static Stream<Span> acceptable(Reading reading) {
        return reading.score().reason().judged().stream().flatMap(judged -> spans(reading, judged));
    }

    private static Stream<Span> spans(Reading reading, Judged judged) {
        double share = judged.given().outturn() instanceof Figure.Ratio ratio ? 100.0 / ratio.denominator() : 1;
        return judged.bands().acceptable().stream().map(band -> span(reading, band, share));
    }

    private static Span span(Reading reading, Band band, double share) {
        return new Span(
                reading.period().starts(),
                reading.period().ends(),
                band.from().orElseThrow().doubleValue() * share,
                band.to().orElseThrow().doubleValue() * share);
    }

    /** Every value to be drawn. */
    List<Double> values() {
        Stream<Double> points = Stream.of(
                        start.stream(),
                        targets.stream(),
                        outturns.stream(),
                        earlier.stream().map(Earlier::was),
                        judgedBy.stream(),
                        other.stream().flatMap(place -> place.stops().stream()),
                        forecast.flatMap(Forecast::figure).stream())
                .flatMap(stops -> stops.map(Stop::value));
        Stream<Double> ends =
                Stream.concat(ranges.stream(), acceptable.stream()).flatMap(span -> Stream.of(span.low(), span.high()));
        return Stream.concat(points, ends).toList();
    }

    /** Whether there is anything to draw; a lone baseline is not worth a chart. */
    boolean isEmpty() {
        return targets.isEmpty() && ranges.isEmpty() && outturns.isEmpty();
    }
}
