package uk.org.waymark.position.comparison;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.Reading;
import uk.org.waymark.position.comparison.Difference.OfCommentary;
import uk.org.waymark.position.comparison.Difference.OfFigure;
import uk.org.waymark.position.comparison.Difference.OfForecast;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Standing;
import uk.org.waymark.position.reporting.Statement.Forecast;
import uk.org.waymark.position.reporting.Statement.OfMeasure;
import uk.org.waymark.position.reporting.Statement.Outturn;
import uk.org.waymark.position.reporting.Subject;

/** Finds what was told differently of a measure, and then what was agreed differently. */
record Told(Entries entries, Position earlier, Position later) {

    Stream<Difference> between(Optional<MeasurePosition> before, MeasurePosition after) {
        Stream<Difference> read = readings(after).flatMap(reading -> {
            Optional<Reading> earlierReading = before.flatMap(measure -> find(measure, reading.part()));
            return Stream.concat(
                    figure(after.code(), earlierReading, reading).stream(),
                    forecast(after.code(), earlierReading, reading).stream());
        });
        return Stream.of(
                        read,
                        commentary(before, after).stream(),
                        new AgreedAnew(before.map(MeasurePosition::terms), after.terms()).differences())
                .flatMap(differences -> differences);
    }

    private static Stream<Reading> readings(MeasurePosition measure) {
        return measure.parts().isEmpty() ? Stream.of(measure.whole()) : measure.parts().stream();
    }

    private static Optional<Reading> find(MeasurePosition measure, Optional<String> part) {
        return readings(measure).filter(reading -> reading.part().equals(part)).findFirst();
    }

    private Optional<Difference> figure(IndicatorCode code, Optional<Reading> before, Reading after) {
        Optional<Entry<Outturn>> was = before.flatMap(Reading::outturn);
        Optional<Entry<Outturn>> is = after.outturn();
        if (was.map(Entry::statement).equals(is.map(Entry::statement))) {
            return Optional.empty();
        }
        Subject subject = new Subject(code, after.part(), later.period());
        Standing standing = new Standing(entries, later.known());
        Stream<Subject> involved = Stream.concat(
                Stream.of(subject),
                Stream.of(was, is)
                        .flatMap(Optional::stream)
                        .map(figure -> subject.at(figure.statement().period())));
        return Optional.of(new OfFigure(after.part(), was, is, newest(involved.map(standing::latestOfOutturn))));
    }

    private Optional<Difference> forecast(IndicatorCode code, Optional<Reading> before, Reading after) {
        Performance was = before.map(Reading::forecast).orElse(Performance.NOT_RATED);
        return was == after.forecast()
                ? Optional.empty()
                : Optional.of(new OfForecast(
                        after.part(),
                        was,
                        after.forecast(),
                        newest(forecasts(new Subject(code, after.part(), later.period())))));
    }

    private static Optional<Difference> commentary(Optional<MeasurePosition> before, MeasurePosition after) {
        var was = before.flatMap(MeasurePosition::commentary);
        return Objects.equals(was.map(Entry::statement), after.commentary().map(Entry::statement))
                ? Optional.empty()
                : Optional.of(new OfCommentary(was, after.commentary()));
    }

    private Stream<Optional<Entry<Forecast>>> forecasts(Subject subject) {
        Standing standing = new Standing(entries, later.known());
        return Stream.iterate(subject.period(), ReportingPeriod::previous)
                .takeWhile(period -> period.year().equals(subject.period().year()))
                .map(period -> standing.forecast(subject.at(period)));
    }

    /** The latest that became known between the two moments. */
    private <S extends OfMeasure> Optional<Entry<S>> newest(Stream<Optional<Entry<S>>> entries) {
        return entries.flatMap(Optional::stream)
                .filter(entry -> !entry.isKnownAt(earlier.known()))
                .max(Entry.BY_KNOWN);
    }
}
