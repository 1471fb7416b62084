package uk.org.waymark.web.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.Agreed;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.Reading;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.mark.Mark;
import uk.org.waymark.web.words.Words;

/**
 * A line of the table beside a chart: a baseline, an interim or annual target, or an outturn.
 *
 * @param what baseline, target for the year, interim target or outturn
 * @param detail how a target was agreed, or the time a figure measures
 */
public record CourseRow(
        String when, String what, String figure, Optional<String> detail, Optional<Mark> mark, String knownFrom) {

    private record Dated(LocalDate day, CourseRow row) {}

    public static List<CourseRow> of(Position position, MeasurePosition measure) {
        FigureWords annual = new FigureWords(measure.indicator().measurement());
        FigureWords reported = new FigureWords(measure.indicator().reportedMeasurement());
        Optional<Figure> baseline =
                measure.baseline().flatMap(dated -> dated.value().figure());
        List<Dated> rows = new ArrayList<>();
        measure.baseline()
                .ifPresent(dated -> rows.add(new Dated(
                        LocalDate.MIN,
                        new CourseRow(
                                dated.value().span().orElse(Words.say("course.before")),
                                Words.say("course.baseline"),
                                dated.value().figure().map(annual::full).orElse(Words.say("measure.none")),
                                dated.value().note(),
                                Optional.empty(),
                                known(dated.agreed())))));
        measure.terms()
                .targets()
                .forEach((year, dated) -> rows.add(new Dated(
                        year.ends(),
                        new CourseRow(
                                year.toString(),
                                Words.say("course.target"),
                                annual.target(dated.value(), baseline),
                                annual.agreedAs(dated.value()),
                                Optional.empty(),
                                known(dated.agreed())))));
        measure.terms()
                .profile()
                .forEach((period, dated) -> rows.add(new Dated(
                        period.ends(),
                        new CourseRow(
                                period.toString(),
                                Words.say("course.interim"),
                                reported.target(dated.value(), Optional.empty()),
                                reported.agreedAs(dated.value()),
                                Optional.empty(),
                                known(dated.agreed())))));
        measure.series()
                .forEach(reading -> rows.add(
                        new Dated(reading.period().ends().plusDays(1), outturn(position, measure, reading, reported))));
        return rows.stream()
                .sorted(Comparator.comparing(Dated::day))
                .map(Dated::row)
                .toList();
    }

    private static CourseRow outturn(Position position, MeasurePosition measure, Reading reading, FigureWords words) {
        var entry = reading.outturn().orElseThrow();
        return new CourseRow(
                reading.period().toString(),
                PartNames.title(measure, reading.part())
                        .map(part -> Words.say("course.outturnOf", part))
                        .orElse(Words.say("course.outturn")),
                words.full(entry.statement().figure()),
                entry.statement().span(),
                Optional.of(Mark.of(position.scheme(), reading.performance())),
                Words.date(entry.knownFrom()));
    }

    private static String known(Agreed agreed) {
        return Words.date(agreed.knownFrom());
    }
}
