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

    /**
     * Whether figures in it are shares or rates, of which several do not add up to one of the whole.
     *
     * @since 1
     */
    public boolean isRate() {
        return unit.startsWith("%") || unit.equals("per cent") || unit.startsWith("per ") || unit.contains(" per ");
    }

    /** One unit in the last place shown, such as 0.1. */
    public BigDecimal lastPlace() {
        return BigDecimal.ONE.movePointLeft(decimals);
    }

    /**
     * The figure as a person reads it, with its unit said once: "1,450 homes", "8.4%", "−£2.5 million", "10 of 23". It
     * keeps every digit it was entered with: where a source prints 100.00, the noughts say how finely it was counted.
     */
    public String words(Figure figure) {
        return figure.words(this);
    }

    /** A number in this measurement's unit, as {@link #digits}. */
    public String withUnit(BigDecimal value) {
        return withUnit(value, decimals);
    }

    String withUnit(BigDecimal value, int atLeast) {
        if (unit.startsWith("£")) {
            String scale = unit.substring(1).strip();
            String sign = value.signum() < 0 ? "\u2212" : "";
            return sign + "£" + digits(value.abs(), atLeast) + (scale.isEmpty() ? "" : " " + scale);
        }
        return digits(value, atLeast) + (unit.startsWith("%") ? unit : " " + unit);
    }

    /**
     * A number with thousands separated, a true minus sign and at least this measurement's decimals; noughts beyond them
     * are left out, so that a column of a table is even.
     */
    public String digits(BigDecimal value) {
        return digits(value, decimals);
    }

    static String grouped(int count) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.UK)).format(count);
    }

    private String digits(BigDecimal value, int atLeast) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.UK));
        format.setMinimumFractionDigits(Math.max(decimals, atLeast));
        format.setMaximumFractionDigits(Math.max(decimals, value.scale()));
        return format.format(value).replace('-', '\u2212');
    }
}
