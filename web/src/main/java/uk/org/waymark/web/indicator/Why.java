package uk.org.waymark.web.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.scoring.Band;
import uk.org.waymark.contract.scoring.Explanation;
import uk.org.waymark.contract.scoring.Reason.Judged;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.Reading;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.figure.Turn;
import uk.org.waymark.web.mark.Mark;
import uk.org.waymark.web.words.Words;

/** Why the symbol of a measure, or of one of its parts, is what it is: in a sentence and in detail. */
public record Why(Optional<String> part, Mark mark, String sentence, List<Detail> details, List<Turn> turns) {

    static List<Why> of(Position position, MeasurePosition measure) {
        return PartNames.readings(measure).stream()
                .map(reading -> of(position, measure, reading))
                .toList();
    }

    private static Why of(Position position, MeasurePosition measure, Reading reading) {
        Optional<Judged> judged = reading.score().reason().judged();
        return new Why(
                PartNames.title(measure, reading.part()),
                Mark.of(position.scheme(), reading.performance()),
                Explanation.of(reading.score()),
                details(measure, reading, judged),
                judged.map(given -> Turn.of(position.scheme(), given)).orElse(List.of()));
    }

    private static List<Detail> details(MeasurePosition measure, Reading reading, Optional<Judged> judged) {
        FigureWords reported = new FigureWords(measure.indicator().reportedMeasurement());
        List<Detail> details = new ArrayList<>();
        reading.outturn().ifPresent(entry -> {
            details.add(Detail.of("outturn", reported.full(entry.statement().figure())));
            details.add(Detail.of(
                    "reportedFor",
                    Words.say(
                            entry.statement().provisional() ? "detail.provisional" : "detail.final",
                            entry.statement().period())));
            entry.statement().span().ifPresent(span -> details.add(Detail.of("measures", span)));
        });
        reading.target().ifPresent(inForce -> {
            FigureWords words = inForce.interim()
                    ? reported
                    : new FigureWords(measure.indicator().measurement());
            details.add(Detail.of(
                    "target", words.target(inForce.target(), measure.baseline().flatMap(dated -> dated.value()
                            .figure()))));
            details.add(Detail.of(
                    "targetFrom",
                    Words.say(
                            "detail.origin",
                            inForce.origin(),
                            Words.date(inForce.agreed().knownFrom()))));
        });
        judged.ifPresent(given -> {
            details.add(
                    Detail.of("goodIs", given.given().measurement().polarity().words()));
            given.bands()
                    .acceptable()
                    .flatMap(given::reached)
                    .ifPresent(band -> details.add(Detail.of("acceptable", span(given, band))));
            given.tolerance().ifPresent(applied -> details.add(Detail.of("tolerance", applied)));
            details.add(Detail.of("rule", Words.say("detail.version", given.ruleName(), given.ruleVersion())));
        });
        return List.copyOf(details);
    }

    private static String span(Judged judged, Band band) {
        Optional<String> from = band.from().map(end -> Turn.onLine(judged, end));
        Optional<String> to = band.to().map(end -> Turn.onLine(judged, end));
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
            return from.map(least -> to.isPresent() ? least : Words.say("detail.orMore", least))
                    .or(() -> to.map(most -> Words.say("detail.orLess", most)))
                    .orElse(Words.say("detail.any"));
        }
        return Words.say("detail.span", from.get(), to.get());
    }
}
