package uk.org.waymark.position.forecast;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Reading;
import uk.org.waymark.position.forecast.ForecastOutcome.Verdict;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Standing;
import uk.org.waymark.position.reporting.Statement.Forecast;
import uk.org.waymark.position.reporting.Subject;

/**
 * The forecasts of years that have ended. Counted are those reported before the year's last quarter, the last one of each
 * quarter, where the last quarter has a figure of its own that is rated.
 *
 * @param outcomes measure by measure, earliest first
 */
public record ForecastRecord(List<ForecastOutcome> outcomes) {
    private static final int LAST_QUARTER = 4;

    public ForecastRecord {
        outcomes = List.copyOf(outcomes);
    }

    /** The record of some measures, as known at the moment of their position. */
    public static ForecastRecord of(Stream<MeasurePosition> measures, Entries entries, Known known) {
        Standing standing = new Standing(entries, known);
        return new ForecastRecord(measures.flatMap(measure -> measure.series().stream()
                        .filter(reading -> reading.period().quarter() == LAST_QUARTER)
                        .filter(reading -> reading.performance().isRated())
                        .flatMap(end -> of(measure, end, standing)))
                .toList());
    }

    private static Stream<ForecastOutcome> of(MeasurePosition measure, Reading end, Standing standing) {
        return Stream.iterate(
                        new ReportingPeriod(end.period().year(), 1),
                        period -> period.quarter() < LAST_QUARTER,
                        ReportingPeriod::next)
                .flatMap(period -> forecast(measure, end, period, standing).stream())
                .filter(forecast -> forecast.performance().isRated())
                .map(forecast -> new ForecastOutcome(measure.indicator(), forecast, end));
    }

    private static Optional<Forecast> forecast(
            MeasurePosition measure, Reading end, ReportingPeriod period, Standing standing) {
        return standing.forecast(new Subject(measure.code(), end.part(), period))
                .map(Entry::statement);
    }

    public int count(Verdict verdict) {
        return (int) outcomes.stream()
                .filter(outcome -> outcome.verdict() == verdict)
                .count();
    }
}
