package uk.org.waymark.web.rest.measure;

import java.util.Map;
import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.Baseline;
import uk.org.waymark.contract.indicator.Dated;
import uk.org.waymark.contract.indicator.Part;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Reading;
import uk.org.waymark.position.reporting.Statement.Outturn;

/** One part of a measure that is reported in parts; its components mean what they mean in {@link MeasureAnswer}. */
public record PartAnswer(
        String part,
        String title,
        Optional<String> baseline,
        Optional<String> annualTarget,
        Optional<String> annualTargetState,
        Optional<String> target,
        Optional<String> targetState,
        Optional<String> outturn,
        Optional<String> counted,
        Optional<String> outturnPeriod,
        Optional<String> span,
        boolean provisional,
        boolean carriedForward,
        String performance,
        String forecast,
        Map<String, String> direction,
        ReasonAnswer reason) {
    static PartAnswer of(MeasurePosition measure, Reading reading) {
        String part = reading.part().orElseThrow();
        Optional<Figure> baseline = measure.baseline()
                .map(Dated::value)
                .flatMap(Baseline::figure)
                .flatMap(figure -> figure.ofPart(reading.part()));
        TargetText annual = measure.annualTarget()
                .map(dated -> TargetText.of(dated.value().ofPart(reading.part()), baseline))
                .orElse(TargetText.NONE);
        TargetText inForce = reading.target()
                .map(found -> TargetText.of(found.target().ofPart(reading.part()), baseline))
                .orElse(TargetText.NONE);
        Optional<Outturn> outturn = reading.outturn().map(entry -> entry.statement());
        return new PartAnswer(
                part,
                title(measure, part),
                baseline.map(Figure::text),
                annual.figure(),
                annual.state(),
                inForce.figure(),
                inForce.state(),
                reading.figure()
                        .map(figure -> Codes.figure(figure, measure.indicator().reportedMeasurement())),
                reading.figure().flatMap(Codes::counted),
                outturn.map(found -> found.period().code()),
                outturn.flatMap(Outturn::span),
                outturn.map(Outturn::provisional).orElse(false),
                reading.carriedForward(),
                reading.performance().code(),
                reading.forecast().code(),
                Codes.direction(reading),
                ReasonAnswer.of(reading.score()));
    }

    private static String title(MeasurePosition measure, String part) {
        return measure.indicator().parts().stream()
                .filter(declared -> declared.id().equals(part))
                .map(Part::title)
                .findFirst()
                .orElse(part);
    }
}
