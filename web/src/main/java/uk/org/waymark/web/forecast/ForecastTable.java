package uk.org.waymark.web.forecast;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.scoring.StatusScheme;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.forecast.ForecastOutcome;
import uk.org.waymark.position.forecast.ForecastOutcome.Verdict;
import uk.org.waymark.position.forecast.ForecastRecord;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.mark.Mark;
import uk.org.waymark.web.words.Words;

/**
 * The forecasts of years that have ended beside what came.
 *
 * @param summary "9 of 12 forecasts came true; 2 were too hopeful, 1 too cautious."
 */
public record ForecastTable(String summary, List<Line> lines) {

    /** A forecast and what came. */
    public record Line(
            String code,
            String address,
            String part,
            String period,
            Mark expected,
            String projected,
            Mark came,
            String figure,
            String verdict) {}

    /** The table of some measures of a position; empty where no year of theirs that ended was forecast. */
    public static Optional<ForecastTable> of(Stream<MeasurePosition> measures, Position position, Entries entries) {
        ForecastRecord record = ForecastRecord.of(measures, entries, position.known());
        return record.outcomes().isEmpty()
                ? Optional.empty()
                : Optional.of(new ForecastTable(
                        summary(record),
                        record.outcomes().stream()
                                .map(outcome -> line(outcome, position.scheme()))
                                .toList()));
    }

    private static String summary(ForecastRecord record) {
        int all = record.outcomes().size();
        return Words.counted(
                "forecasts.summary",
                all,
                record.count(Verdict.RIGHT),
                all,
                record.count(Verdict.TOO_HOPEFUL),
                record.count(Verdict.TOO_CAUTIOUS));
    }

    private static Line line(ForecastOutcome outcome, StatusScheme scheme) {
        FigureWords words = new FigureWords(outcome.indicator().reportedMeasurement());
        return new Line(
                outcome.indicator().code().text(),
                outcome.indicator().code().address(),
                outcome.made().part().orElse(""),
                outcome.period().toString(),
                Mark.of(scheme, outcome.expected()),
                figure(outcome.projected(), words),
                Mark.of(scheme, outcome.came()),
                figure(outcome.figure(), words),
                Words.say("forecasts." + outcome.verdict().name().toLowerCase(Locale.ROOT)));
    }

    private static String figure(Optional<Figure> figure, FigureWords words) {
        return figure.map(words::brief).orElse(Words.say("measure.none"));
    }
}
