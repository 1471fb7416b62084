package uk.org.waymark.contract.figure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The lowest and the highest figure that a measure can have; for levels, the bottom and the top step.
 *
 * @param lowest empty where figures may fall without end; {@code highest} where they may rise
 * @since 1
 */
public record Limits(Optional<BigDecimal> lowest, Optional<BigDecimal> highest) {
    public Limits {
        if (lowest.isEmpty() && highest.isEmpty()) {
            throw new IllegalArgumentException(
                    "Limits without \"from\" and \"to\" allow everything; give one of the two");
        }
        if (lowest.flatMap(low -> highest.filter(high -> high.compareTo(low) < 0))
                .isPresent()) {
            throw new IllegalArgumentException(
                    "The figures from " + lowest.get() + " to " + highest.get() + " are none");
        }
    }

    /** Says which limit a figure lies beyond, such as "is more than 100"; empty for one between them. */
    public Optional<String> beyond(BigDecimal value) {
        return lowest.filter(low -> value.compareTo(low) < 0)
                .map(low -> "is less than " + low.toPlainString())
                .or(() -> highest.filter(high -> value.compareTo(high) > 0)
                        .map(high -> "is more than " + high.toPlainString()));
    }
}
