package uk.org.waymark.position.nation;

import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.Baseline;
import uk.org.waymark.contract.indicator.Dated;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Reading;

/**
 * The figure of a measure, or of one of its parts, as the position of an agreement reads it.
 *
 * @param part the id of the part; empty for the whole measure
 * @param figure empty where none is reported
 * @param target the figure it is judged by; empty where none is agreed that can be told as one
 * @param performance its rating against its target; not rated where there is none
 * @param carriedForward whether it was reported for an earlier period
 */
public record AreaFigure(
        Optional<String> part,
        Optional<Figure> figure,
        Optional<Figure> target,
        Performance performance,
        boolean carriedForward) {

    static AreaFigure of(MeasurePosition measure, Reading reading) {
        return new AreaFigure(
                reading.part(),
                reading.figure(),
                target(measure, reading),
                reading.performance(),
                reading.carriedForward());
    }

    private static Optional<Figure> target(MeasurePosition measure, Reading reading) {
        return reading.target()
                .flatMap(inForce -> inForce.ofPart(reading.part()).target().scorable())
                .flatMap(target ->
                        target.figure(measure.baseline().map(Dated::value).flatMap(Baseline::figure)));
    }
}
