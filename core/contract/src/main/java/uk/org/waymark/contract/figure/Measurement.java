package uk.org.waymark.contract.figure;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

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

    /**
     * The figure as a person reads it, with its unit said once: "1,450 homes", "8.4%", "−£2.5 million", "10 of 23".
     */
    public String words(Figure figure) {
        if (figure instanceof Figure.Amount amount) {
            return withUnit(amount.value());
        }
        if (figure instanceof Figure.Ratio ratio) {
            return ratio.numerator() + " of " + ratio.denominator();
        }
        return figure instanceof Figure.Level level ? "level " + level.step() : figure.text();
    }

    /** A number in this measurement's unit. */
    public String withUnit(BigDecimal value) {
        if (unit.startsWith("£")) {
            String scale = unit.substring(1).strip();
            String sign = value.signum() < 0 ? "\u2212" : "";
            return sign + "£" + digits(value.abs()) + (scale.isEmpty() ? "" : " " + scale);
        }
        return digits(value) + (unit.startsWith("%") ? unit : " " + unit);
    }

    /**
     * A number with thousands separated, a true minus sign, all its own decimals and at least this measurement's: where
     * a source prints 100.00, its noughts say how finely it was counted.
     */
    public String digits(BigDecimal value) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.UK));
        int places = Math.max(decimals, value.scale());
        format.setMinimumFractionDigits(places);
        format.setMaximumFractionDigits(places);
        return format.format(value).replace('-', '\u2212');
    }
}
