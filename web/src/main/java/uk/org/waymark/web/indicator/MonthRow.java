package uk.org.waymark.web.indicator;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.Part;
import uk.org.waymark.contract.period.CollectionPeriod;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement.Instalment;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.words.Words;

/**
 * A month or term that the figure of a period is made of.
 *
 * @param figure empty where it has none yet
 * @param knownFrom since when it is known; empty where there is none
 */
public record MonthRow(
        String when, Optional<String> part, Optional<String> figure, boolean provisional, Optional<String> knownFrom) {

    /** Those of a measure for the period it is read for, of each part in turn; none while none of a part has a figure. */
    static List<MonthRow> of(MeasurePosition measure) {
        List<CollectionPeriod> made =
                measure.indicator().collection().madeOf(measure.whole().period());
        return parts(measure).flatMap(part -> rows(measure, part, made)).toList();
    }

    private static Stream<Optional<String>> parts(MeasurePosition measure) {
        return measure.parts().isEmpty()
                ? Stream.of(Optional.empty())
                : measure.indicator().parts().stream().map(Part::id).map(Optional::of);
    }

    private static Stream<MonthRow> rows(MeasurePosition measure, Optional<String> part, List<CollectionPeriod> made) {
        FigureWords words = new FigureWords(measure.indicator().reportedMeasurement());
        NavigableMap<CollectionPeriod, Entry<Instalment>> known =
                measure.history().instalments(part);
        return made.stream()
                .filter(any -> made.stream().anyMatch(known::containsKey))
                .map(when -> {
                    Optional<Entry<Instalment>> entry = Optional.ofNullable(known.get(when));
                    return new MonthRow(
                            when.words(),
                            PartNames.title(measure, part),
                            entry.map(its -> words.full(its.statement().figure())),
                            entry.filter(its -> its.statement().provisional()).isPresent(),
                            entry.map(its -> Words.date(its.knownFrom())));
                });
    }
}
