package uk.org.waymark.web.chart;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.plan.Fund;
import uk.org.waymark.contract.plan.Fund.Line;

/**
 * The lines of a fund as one bar, as wide as its share of a scale: filled what is placed, dashed what is not, striped what
 * goes over the stated total, with an upright mark at that total.
 */
public final class FundBar {
    private static final int HEIGHT = 38;
    private static final int BAR = 30;
    private static final int LETTERS = 14;
    private static final int MARGIN = 8;
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
        return "<svg x=\"" + Svg.number(at) + "%\" y=\"4\" width=\"" + Svg.number(share) + "%\" height=\"" + BAR + "\">"
                + box + labels(line, share, placed ? "#fff" : Ink.TEXT) + "</svg>";
    }

    /** The rooms that a bar has, by the class of the labels that fit there, with the fewest pixels it has in each. */
    private enum Room {
        WIDE(1120),
        PAPER(650),
        NARROW(330);

        private final int pixels;

        Room(int pixels) {
            this.pixels = pixels;
        }

        private boolean takes(String words, double share) {
            return Lettering.width(words, LETTERS, false) + 2 * MARGIN <= pixels * share / ALL;
        }
    }

    /** The amount and the proposal in each room where both fit, the amount alone where that does, and else nothing. */
    private static String labels(Line line, double share, String ink) {
        Map<String, List<Room>> rooms = new LinkedHashMap<>();
        for (Room room : Room.values()) {
            Stream.of(words(line), amount(line))
                    .filter(words -> room.takes(words, share))
                    .findFirst()
                    .ifPresent(words -> rooms.computeIfAbsent(words, any -> new ArrayList<>())
                            .add(room));
        }
        return rooms.entrySet().stream()
                .map(label -> "<text class=\""
                        + label.getValue().stream()
                                .map(room -> room.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(" "))
                        + "\" x=\"" + MARGIN + "\" y=\"50%\" dominant-baseline=\"central\" font-size=\"" + LETTERS
                        + "\" fill=\"" + ink + "\">" + Svg.escaped(label.getKey()) + "</text>")
                .collect(Collectors.joining());
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
        return amount(line) + " " + line.proposal();
    }

    private static String amount(Line line) {
        return "£" + new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.UK)).format(line.pounds());
    }
}
