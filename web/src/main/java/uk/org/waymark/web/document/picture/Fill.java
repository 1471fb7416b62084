package uk.org.waymark.web.document.picture;

import uk.org.waymark.web.chart.Ink;
import uk.org.waymark.web.document.layout.Markup;
import uk.org.waymark.web.document.layout.Symbol;

/**
 * How a bar is filled, so that black and white tells as much as colour: at risk is barred, off trajectory slanted, no data
 * white.
 */
final class Fill {
    private static final double STRIPE = 2;
    private static final double APART = 7;
    private static final double HALF = 0.5;

    private Fill() {}

    static void draw(Markup svg, Symbol symbol, double x, double y, double width, double height) {
        boolean none = symbol.tone().equals("none");
        Drawing.rectangle(svg, x, y, width, height, none ? "#ffffff" : Ink.of(symbol.tone()), none ? Ink.NONE : "none");
        switch (symbol.code()) {
            case "at-risk", "worse" -> barred(svg, x, y, width, height);
            case "off-trajectory" -> slanted(svg, x, y, width, height);
            case "missed" -> {
                barred(svg, x, y, width, height);
                slanted(svg, x, y, width, height);
            }
            default -> {}
        }
    }

    private static void barred(Markup svg, double x, double y, double width, double height) {
        for (double at = APART; at + STRIPE < width; at += APART) {
            Drawing.rectangle(svg, x + at, y, STRIPE, height, "#ffffff", "none");
        }
    }

    /** Lines that climb as far as they go, cut off at both ends of the bar. */
    private static void slanted(Markup svg, double x, double y, double width, double height) {
        for (double at = APART - height; at < width - STRIPE; at += APART) {
            double from = Math.max(at, HALF);
            double to = Math.min(at + height, width - HALF);
            if (to > from) {
                Drawing.line(
                        svg, x + from, y + height - (from - at), x + to, y + height - (to - at), "#ffffff", STRIPE);
            }
        }
    }
}
