package uk.org.waymark.web.chart;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import uk.org.waymark.contract.plan.Fund;
import uk.org.waymark.contract.plan.Fund.Line;

/**
 * The lines of a fund as one bar, as wide as its share of a scale: filled what is placed, dashed what is not, striped what
 * goes over the stated total, with an upright mark at that total.
 */
public final class FundBar {
    private static final int HEIGHT = 38;
    private static final int BAR = 30;
    private static final double WIDE_ENOUGH_FOR_WORDS = 13;
    private static final double ALL = 100;

    private FundBar() {}

    /**
     * Draws a fund.
     *
     * @param scale the amount that is as wide as the room there is, in pounds
     * @param title what the drawing shows, in a sentence
     */
    public static String draw(Fund fund, BigDecimal scale, String title) {
        StringBuilder out = new StringBuilder("<svg class=\"bar\" width=\"100%\" height=\"" + HEIGHT
                + "\" role=\"img\" aria-label=\"" + Svg.escaped(title) + "\">");
        double at = 0;
        for (Line line : fund.lines()) {
            double share = share(line.pounds(), scale);
            out.append(segment(line, at, share));
            at += share;
        }
        double end = at;
        fund.statedTotal()
                .filter(total -> !fund.addsUp())
                .ifPresent(total -> out.append(mark(share(total, scale), end)));
        return out.append("</svg>").toString();
    }

    private static double share(BigDecimal pounds, BigDecimal scale) {
        return scale.signum() == 0 ? 0 : ALL * pounds.doubleValue() / scale.doubleValue();
    }

    private static String segment(Line line, double at, double share) {
        boolean placed = line.stage().isPlaced();
        String box = placed
                ? "<rect width=\"100%\" height=\"100%\" fill=\"" + Ink.BRAND
                        + "\"/><rect x=\"100%\" width=\"4\" height=\"100%\" transform=\"translate(-2)\" fill=\"#fbfaf7\"/>"
                : "<rect x=\"1\" y=\"1\" width=\"99%\" height=\"28\" fill=\"none\" stroke=\"" + Ink.BRAND
                        + "\" stroke-width=\"2\" stroke-dasharray=\"4 4\"/>";
        String words = share < WIDE_ENOUGH_FOR_WORDS
                ? ""
                : "<text x=\"8\" y=\"50%\" dominant-baseline=\"central\" font-size=\"14\" fill=\""
                        + (placed ? "#fff" : Ink.TEXT) + "\">" + Svg.escaped(words(line)) + "</text>";
        return "<svg x=\"" + Svg.number(at) + "%\" y=\"4\" width=\"" + Svg.number(share) + "%\" height=\"" + BAR + "\">"
                + box + words + "</svg>";
    }

    /** The stated total, and stripes over what is beyond it. */
    private static String mark(double total, double end) {
        String over = end <= total
                ? ""
                : "<svg x=\"" + Svg.number(total) + "%\" y=\"4\" width=\"" + Svg.number(end - total) + "%\" height=\""
                        + BAR + "\"><rect width=\"100%\" height=\"100%\" fill=\"#fbfaf7\"/>"
                        + "<line x1=\"0\" y1=\"15\" x2=\"100%\" y2=\"15\" stroke=\"" + Ink.WORSE
                        + "\" stroke-width=\"30\" stroke-dasharray=\"5 5\"/></svg>";
        return over + "<line x1=\"" + Svg.number(total) + "%\" y1=\"0\" x2=\"" + Svg.number(total)
                + "%\" y2=\"38\" stroke=\"" + Ink.TEXT + "\" stroke-width=\"3\"/>";
    }

    private static String words(Line line) {
        return "£" + new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.UK)).format(line.pounds())
                + " " + line.proposal();
    }
}
