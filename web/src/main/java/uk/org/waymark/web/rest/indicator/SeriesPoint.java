package uk.org.waymark.web.rest.indicator;

import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.position.Reading;
import uk.org.waymark.web.rest.measure.Codes;
import uk.org.waymark.web.rest.measure.TargetText;

/**
 * The outturn of one period, with the target it is judged by.
 *
 * @param part empty for the whole measure
 */
public record SeriesPoint(
        String period,
        Optional<String> part,
        Optional<String> outturn,
        Optional<String> target,
        Optional<String> targetState,
        String performance) {
    static SeriesPoint of(Reading reading, Measurement measurement, Optional<Figure> baseline) {
        TargetText target = reading.target()
                .map(found -> TargetText.of(
                        found.target().ofPart(reading.part()),
                        baseline.flatMap(figure -> figure.ofPart(reading.part()))))
                .orElse(TargetText.NONE);
        return new SeriesPoint(
                reading.period().code(),
                reading.part(),
                reading.figure().map(figure -> Codes.figure(figure, measurement)),
                target.figure(),
                target.state(),
                reading.performance().code());
    }
}
