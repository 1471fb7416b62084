package uk.org.waymark.contract.scoring;

import java.math.BigDecimal;

/**
 * How far from its target a figure may be and still be within the acceptable range; the limit itself is within.
 *
 * @param relative whether the value is a percentage of the target's size rather than an amount in its unit
 */
public record Tolerance(BigDecimal value, boolean relative) {
    public Tolerance {
        if (value.signum() < 0) {
            throw new IllegalArgumentException("A tolerance is not negative: " + value);
        }
    }

    /** Reads "10%" as relative and "0.5" as absolute. */
    public static Tolerance parse(String text) {
        boolean relative = text.endsWith("%");
        return new Tolerance(new BigDecimal(relative ? text.substring(0, text.length() - 1) : text), relative);
    }

    /**
     * The tolerance in the target's unit. A share of nothing is nothing, so a target of zero gets one unit in the last
     * place; a negative target gets the share of its size.
     */
    public BigDecimal amountFor(BigDecimal target, BigDecimal lastPlace) {
        if (!relative) {
            return value;
        }
        return target.signum() == 0 ? lastPlace : target.abs().multiply(value).movePointLeft(2);
    }

    @Override
    public String toString() {
        return value.toPlainString() + (relative ? "%" : "");
    }
}
