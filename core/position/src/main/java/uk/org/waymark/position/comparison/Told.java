package uk.org.waymark.position.comparison;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.Reading;
import uk.org.waymark.position.comparison.Difference.OfCommentary;
import uk.org.waymark.position.comparison.Difference.OfFigure;
import uk.org.waymark.position.comparison.Difference.OfForecast;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement.Forecast;
import uk.org.waymark.position.reporting.Statement.NotApplicable;
import uk.org.waymark.position.reporting.Statement.OfMeasure;
import uk.org.waymark.position.reporting.Statement.Outturn;

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
        return Optional.of(
                new OfFigure(after.part(), was, is, newest(code, OfMeasure.class, told -> isFigureOf(after, told))));
    }

    private static boolean isFigureOf(Reading reading, OfMeasure told) {
        return told instanceof Outturn outturn
                ? outturn.part().equals(reading.part())
                : told instanceof NotApplicable none && none.part().equals(reading.part());
    }

    private Optional<Difference> forecast(IndicatorCode code, Optional<Reading> before, Reading after) {
        Performance was = before.map(Reading::forecast).orElse(Performance.NOT_RATED);
        return was == after.forecast()
                ? Optional.empty()
                : Optional.of(new OfForecast(
                        after.part(), was, after.forecast(), newest(code, Forecast.class, told -> told.part()
                                .equals(after.part()))));
    }

    private static Optional<Difference> commentary(Optional<MeasurePosition> before, MeasurePosition after) {
        var was = before.flatMap(MeasurePosition::commentary);
        return Objects.equals(was.map(Entry::statement), after.commentary().map(Entry::statement))
                ? Optional.empty()
                : Optional.of(new OfCommentary(was, after.commentary()));
    }

    /** The last entry of a kind that became known between the two moments and is not about a later period. */
    private <S extends OfMeasure> Optional<Entry<S>> newest(IndicatorCode code, Class<S> kind, Predicate<S> wanted) {
        return entries.about(code, kind, later.known())
                .filter(entry -> !entry.isKnownAt(earlier.known()))
                .filter(entry -> entry.statement().period().compareTo(later.period()) <= 0)
                .filter(entry -> wanted.test(entry.statement()))
                .reduce((first, last) -> last);
    }
}
