package uk.org.waymark.web.rest.indicator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.indicator.Part;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement.Instalment;
import uk.org.waymark.web.rest.measure.Codes;

/**
 * The figure of a month or term, of which a quarter's is made.
 *
 * @param when the month or term: "2008-10", "2008-autumn"
 * @param period the one with which it is entered
 * @param counted what a figure in per cent was counted from
 * @param knownFrom the date from which it was known
 */
public record MonthAnswer(
        String when,
        String period,
        Optional<String> part,
        String outturn,
        Optional<String> counted,
        boolean provisional,
        String knownFrom) {
    /** Those that stand up to the period it is read for, part by part, oldest first. */
    static List<MonthAnswer> of(MeasurePosition measure) {
        Measurement measurement = measure.indicator().reportedMeasurement();
        return parts(measure)
                .flatMap(part -> measure.history().instalments(part).values().stream())
                .filter(entry ->
                        entry.statement().period().compareTo(measure.whole().period()) <= 0)
                .map(entry -> of(entry, measurement))
                .toList();
    }

    private static Stream<Optional<String>> parts(MeasurePosition measure) {
        return measure.indicator().parts().isEmpty()
                ? Stream.of(Optional.empty())
                : measure.indicator().parts().stream().map(Part::id).map(Optional::of);
    }

    private static MonthAnswer of(Entry<Instalment> entry, Measurement measurement) {
        Instalment month = entry.statement();
        Figure figure = month.figure();
        return new MonthAnswer(
                month.when().code(),
                month.period().code(),
                month.part(),
                Codes.figure(figure, measurement),
                Codes.counted(figure),
                month.provisional(),
                Codes.date(entry.knownFrom()));
    }
}
