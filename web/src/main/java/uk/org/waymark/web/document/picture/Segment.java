package uk.org.waymark.web.document.picture;

import uk.org.waymark.web.chart.Ink;
import uk.org.waymark.web.document.layout.Markup;
import uk.org.waymark.web.document.layout.Symbol;

/** A stretch of a bar that is cut into several, with its number in it where that fits. */
final class Segment {
    /** A bar that is no higher than this leaves no room above and below its number. */
    private static final double LOW = 20;

    private static final double INSET = 4;
    private static final double LETTER = 8;
    private static final double ROOM = 8;
    private static final double LETTERS_TO_BASE = 5;

    private Segment() {}

    static void draw(Markup svg, Symbol symbol, double x, double top, double width, double height, String number) {
        Fill.draw(svg, symbol, x, top, width, height);
        double letters = number.length() * LETTER + ROOM;
        if (width < letters) {
            return;
        }
        boolean none = symbol.tone().equals("none");
        double middle = x + width / 2;
        double inset = height > LOW ? INSET : 0;
        if (!none) {
            // The number stands on a plain ground, because stripes would run through it.
            Drawing.rectangle(
                    svg, middle - letters / 2, top + inset, letters, height - 2 * inset, Ink.of(symbol.tone()), "none");
        }
        Drawing.words(
                svg,
                middle,
                top + height / 2 + LETTERS_TO_BASE,
                "middle",
                number,
                none ? Ink.TEXT : "#ffffff",
                /* bold= */ true);
    }
}
