package uk.org.waymark.position.reward;

import java.math.BigDecimal;
import java.util.Optional;
import uk.org.waymark.position.MeasurePosition;

/**
 * A measure that is reward weighted.
 *
 * @param share its equal share of the reward, in whole pounds; empty where no scheme is declared
 * @param achieved by its figure at the end of the last year; empty before that, or where it cannot be worked out
 * @param expected by the figure that its delivery group projects for that end; empty where there is none
 */
public record RewardedMeasure(
        MeasurePosition measure, Optional<BigDecimal> share, Optional<Stretch> achieved, Optional<Stretch> expected) {

    /** The reward of its share that is not expected: the share less what is earned or, before the end, expected. */
    public Optional<BigDecimal> atRisk() {
        return share.flatMap(all -> achieved.or(() -> expected).map(stretch -> all.subtract(stretch.reward())));
    }
}
