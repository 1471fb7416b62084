package uk.org.waymark.position.checking;

import java.math.BigDecimal;

/**
 * A number that a figure of the measure is compared with.
 *
 * @param words what it is and how large, such as "the baseline, 40.6%"
 */
public record Reference(BigDecimal value, String words) {
    static Reference of(BigDecimal value, String what, String size) {
        return new Reference(value, what + ", " + size);
    }
}
