package uk.org.waymark.contract.figure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Between which figures those of a measure lie.
 *
 * @param lowest empty where nothing is too low
 * @param highest empty where nothing is too high
 * @since 1
 */
public record PossibleRange(Optional<BigDecimal> lowest, Optional<BigDecimal> highest) {
    /** Any figure. */
    public static final PossibleRange OPEN = new PossibleRange(Optional.empty(), Optional.empty());

    public boolean contains(BigDecimal value) {
        return nearest(value).compareTo(value) == 0;
    }

    /** The value itself, or the end it lies beyond. */
    public BigDecimal nearest(BigDecimal value) {
        BigDecimal raised = lowest.map(value::max).orElse(value);
        return highest.map(raised::min).orElse(raised);
    }
}
