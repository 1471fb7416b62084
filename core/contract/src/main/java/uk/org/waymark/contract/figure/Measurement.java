package uk.org.waymark.contract.figure;

import java.math.BigDecimal;

/**
 * What a figure counts and how finely, and what good is.
 *
 * @param decimals the places a figure is shown with; they pad a figure and never cut one
 */
public record Measurement(Shape shape, String unit, int decimals, Polarity polarity) {
    public Measurement {
        if (decimals < 0 || decimals > 9) {
            throw new IllegalArgumentException("A figure has 0 to 9 decimals, not " + decimals);
        }
    }

    /** One unit in the last place shown, such as 0.1. */
    public BigDecimal lastPlace() {
        return BigDecimal.ONE.movePointLeft(decimals);
    }
}
