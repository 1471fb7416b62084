package uk.org.waymark.position.nation;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The place of one area among all that report a measure.
 *
 * @param at the number it is placed by, in the unit of the measurement; of a ratio its percentage
 * @param rank 1 for the best; those that are equal share one; empty where neither high nor low is good
 * @param far whether it is more than twice the usual distance from the middle of its region, the usual distance being
 *     the root of the mean square over all areas; of fewer than five areas none is
 */
public record AreaPlace(AreaPosition area, AreaFigure figure, BigDecimal at, Optional<Integer> rank, boolean far) {

    public String region() {
        return area.region();
    }
}
