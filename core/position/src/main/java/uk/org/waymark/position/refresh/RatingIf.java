package uk.org.waymark.position.refresh;

import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.MeasurePosition;

/**
 * The rating of a period by the terms in force beside the one by those proposed.
 *
 * @param expected the figure the delivery group expects, where none is reported yet
 */
public record RatingIf(
        ReportingPeriod period, Optional<Figure> expected, MeasurePosition inForce, MeasurePosition proposed) {

    /** Whether the proposal would change the rating. */
    public boolean differs() {
        return inForce.performance() != proposed.performance();
    }
}
