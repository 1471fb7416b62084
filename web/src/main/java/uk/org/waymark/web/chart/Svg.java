package uk.org.waymark.web.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes one SVG drawing: real text, escaped, with attributes only, so that no style has to be allowed for it. */
final class Svg {
    private static final double OUTLINE = 2;

    private final StringBuilder out = new StringBuilder();

    /** Begins a drawing that tells what it shows to those who cannot see it. */
    static Svg picture(int width, int height, String cssClass, String title) {
        Svg svg = new Svg();
        svg.out
                .append("<svg class=\"")
                .append(cssClass)
                .append("\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" role=\"img\" aria-label=\"")
                .append(escaped(title))
                .append("\">");
        return svg;
    }

    /** An element without content; {@code pairs} are names and values in turn. */
    Svg element(String name, Object... pairs) {
        start(name, pairs);
        out.append("/>");
        return this;
    }

    Svg text(String text, Object... pairs) {
        start("text", pairs);
        out.append('>').append(escaped(text)).append("</text>");
        return this;
    }

    /** A drawing of a symbol's shape, {@code size} wide, with its middle at a point. */
    Svg shape(String drawing, double x, double y, double size, String fill) {
        start("g", "fill", fill, "transform", transform(x - size / 2, y - size / 2, size / 20));
        out.append('>').append(drawing).append("</g>");
        return this;
    }

    /** The same as an outline about the ground of the page. */
    Svg outline(String drawing, double x, double y, double size, String stroke) {
        start(
                "g",
                "fill",
                "#fff",
                "stroke",
                stroke,
                "stroke-width",
                OUTLINE * 20 / size,
                "transform",
                transform(x - size / 2, y - size / 2, size / 20));
        out.append('>').append(drawing).append("</g>");
        return this;
    }

    /** Slanting lines to fill a shape with, under a name that no other drawing of the page has. */
    Svg pattern(String id, String stroke) {
        out.append("<defs><pattern id=\"")
                .append(id)
                .append("\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">")
                .append("<rect width=\"2\" height=\"6\" fill=\"")
                .append(stroke)
                .append("\"/></pattern></defs>");
        return this;
    }

    private static String transform(double x, double y, double scale) {
        return "translate(" + number(x) + ' ' + number(y) + ") scale(" + number(scale) + ')';
    }

    private void start(String name, Object... pairs) {
        out.append('<').append(name);
        for (int i = 0; i < pairs.length; i += 2) {
            Object value = pairs[i + 1];
            String written = value instanceof Double number ? number(number) : value.toString();
            out.append(' ')
                    .append(pairs[i])
                    .append("=\"")
                    .append(escaped(written))
                    .append('"');
        }
    }

    /** A coordinate to a tenth of a unit. */
    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    String end() {
        return out.append("</svg>").toString();
    }
}
