package uk.org.waymark.web.chart;

import java.math.BigDecimal;
import java.math.MathContext;

/** The figure of a group as a bar beside those of the others, for a table that has the figure itself. */
public final class GroupBar {
    private GroupBar() {}

    /**
     * A bar as long as its figure among others; none for one below zero.
     *
     * @param full the figure whose bar is as wide as its cell
     */
    public static String of(BigDecimal figure, BigDecimal full) {
        double share = figure.signum() > 0 && full.signum() > 0
                ? figure.movePointRight(2).divide(full, MathContext.DECIMAL32).doubleValue()
                : 0;
        return "<svg class=\"bar\" width=\"100%\" height=\"15\" aria-hidden=\"true\" focusable=\"false\">"
                + "<rect width=\"100%\" height=\"100%\" fill=\"" + Ink.NONE_GROUND + "\"/>"
                + "<rect width=\"" + Svg.number(share) + "%\" height=\"100%\" fill=\"" + Ink.BRAND + "\"/></svg>";
    }
}
