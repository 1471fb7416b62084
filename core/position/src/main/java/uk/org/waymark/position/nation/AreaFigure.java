package uk.org.waymark.position.nation;

import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.position.Reading;

/**
 * The figure of a measure, or of one of its parts, as the position of an agreement reads it.
 *
 * @param part the id of the part; empty for the whole measure
 * @param figure empty where none is reported
 * @param performance its rating against its target; not rated where there is none
 * @param carriedForward whether it was reported for an earlier period
 */
public record AreaFigure(
        Optional<String> part, Optional<Figure> figure, Performance performance, boolean carriedForward) {

    static AreaFigure of(Reading reading) {
        return new AreaFigure(reading.part(), reading.figure(), reading.performance(), reading.carriedForward());
    }
}
