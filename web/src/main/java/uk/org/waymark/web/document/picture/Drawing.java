package uk.org.waymark.web.document.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import uk.org.waymark.web.chart.Ink;
import uk.org.waymark.web.document.layout.Markup;
import uk.org.waymark.web.document.layout.PaperFonts;

/**
 * A drawing.
 *
 * @param alternative what it shows, for those who do not see it
 * @param width in CSS pixels, as is the height
 * @param content the elements of SVG within it
 */
public record Drawing(String alternative, int width, int height, String content) {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final int LETTER = 13;
    private static final double DOT = 6;

    /** For a page, where it gives way to a narrow screen. */
    public String forPage() {
        return new Markup()
                .open("svg", "viewBox", box(), "width", "100%", "role", "img", "aria-label", alternative)
                .markup(content)
                .close()
                .toString();
    }

    /** For a file, with its size and the alternative where the maker of PDF looks for it. */
    public String forFile() {
        return new Markup()
                .open(
                        "svg",
                        "xmlns",
                        NAMESPACE,
                        "viewBox",
                        box(),
                        "width",
                        Integer.toString(width),
                        "height",
                        Integer.toString(height),
                        "alt",
                        alternative)
                .markup(content)
                .close()
                .toString();
    }

    private String box() {
        return "0 0 " + width + " " + height;
    }

    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    static void rectangle(Markup svg, double x, double y, double width, double height, String fill, String edge) {
        svg.empty(
                "rect",
                "x",
                number(x),
                "y",
                number(y),
                "width",
                number(width),
                "height",
                number(height),
                "fill",
                fill,
                "stroke",
                edge);
    }

    static void line(Markup svg, double x1, double y1, double x2, double y2, String ink, double wide) {
        svg.empty(
                "line",
                "x1",
                number(x1),
                "y1",
                number(y1),
                "x2",
                number(x2),
                "y2",
                number(y2),
                "stroke",
                ink,
                "stroke-width",
                number(wide));
    }

    /** Points from one end to the other, for what nobody counted. */
    static void dotted(Markup svg, double x1, double y1, double x2, double y2, String ink, double wide) {
        double length = Math.hypot(x2 - x1, y2 - y1);
        for (double at = DOT; at < length - DOT / 2; at += DOT) {
            double share = at / length;
            svg.empty(
                    "circle",
                    "cx",
                    number(x1 + (x2 - x1) * share),
                    "cy",
                    number(y1 + (y2 - y1) * share),
                    "r",
                    number(wide / 2),
                    "fill",
                    ink);
        }
    }

    /** @param anchor "start", "middle" or "end" */
    static void words(Markup svg, double x, double y, String anchor, String words, String ink, boolean bold) {
        svg.element(
                "text",
                words,
                "x",
                number(x),
                "y",
                number(y),
                "text-anchor",
                anchor,
                "font-family",
                PaperFonts.FAMILIES,
                "font-size",
                Integer.toString(LETTER),
                "font-weight",
                bold ? "700" : "400",
                "fill",
                ink);
    }

    static void words(Markup svg, double x, double y, String anchor, String words) {
        words(svg, x, y, anchor, words, Ink.TEXT, false);
    }
}
