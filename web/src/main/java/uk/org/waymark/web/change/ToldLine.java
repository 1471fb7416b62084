package uk.org.waymark.web.change;

import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.Part;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.contract.scoring.StatusScheme;
import uk.org.waymark.position.comparison.Difference.OfCommentary;
import uk.org.waymark.position.comparison.Difference.OfFigure;
import uk.org.waymark.position.comparison.Difference.OfForecast;
import uk.org.waymark.position.comparison.MeasureChange;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement.Outturn;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.mark.Mark;
import uk.org.waymark.web.words.Words;

/**
 * Something told of a measure, as known on two days: a figure, a forecast or a commentary.
 *
 * @param why the reason given, and the source
 */
public record ToldLine(
        String code,
        String address,
        String title,
        Optional<String> part,
        String was,
        String is,
        String knownFrom,
        Optional<String> why,
        Optional<String> source,
        Optional<Effect> effect) {

    static Stream<ToldLine> figures(MeasureChange change, StatusScheme scheme) {
        FigureWords words = new FigureWords(change.measure().indicator().reportedMeasurement());
        return change.of(OfFigure.class)
                .map(figure -> line(
                        change,
                        figure.part(),
                        figure(words, figure.before()),
                        figure(words, figure.after()),
                        figure.told().map(told -> told),
                        scheme));
    }

    static Stream<ToldLine> forecasts(MeasureChange change, StatusScheme scheme) {
        return change.of(OfForecast.class)
                .map(forecast -> line(
                        change,
                        forecast.part(),
                        expected(scheme, forecast.before()),
                        expected(scheme, forecast.after()),
                        forecast.told().map(told -> told),
                        scheme));
    }

    static Stream<ToldLine> commentaries(MeasureChange change, StatusScheme scheme) {
        String none = Words.say("changes.noCommentary");
        return change.of(OfCommentary.class)
                .map(commentary -> line(
                        change,
                        Optional.empty(),
                        commentary
                                .before()
                                .map(entry -> entry.statement().text())
                                .orElse(none),
                        commentary
                                .after()
                                .map(entry -> entry.statement().text())
                                .orElse(none),
                        commentary.after().map(told -> told),
                        scheme));
    }

    private static ToldLine line(
            MeasureChange change,
            Optional<String> part,
            String was,
            String is,
            Optional<Entry<?>> told,
            StatusScheme scheme) {
        Indicator indicator = change.measure().indicator();
        return new ToldLine(
                indicator.code().text(),
                indicator.code().address(),
                indicator.plainTitle(),
                part.flatMap(id -> title(indicator, id)),
                was,
                is,
                told.map(entry -> Words.date(entry.knownFrom())).orElse(Words.say("measure.none")),
                told.flatMap(Entry::reason),
                told.flatMap(Entry::source),
                Effect.of(change, scheme));
    }

    private static Optional<String> title(Indicator indicator, String id) {
        return indicator.parts().stream()
                .filter(part -> part.id().equals(id))
                .map(Part::title)
                .findFirst();
    }

    private static String figure(FigureWords words, Optional<Entry<Outturn>> entry) {
        return entry.map(Entry::statement)
                .map(outturn -> outturn.provisional()
                        ? Words.say("changes.provisional", words.full(outturn.figure()))
                        : words.full(outturn.figure()))
                .orElse(Words.say("changes.noFigure"));
    }

    private static String expected(StatusScheme scheme, Performance performance) {
        return Mark.ofForecast(scheme, performance).label();
    }
}
