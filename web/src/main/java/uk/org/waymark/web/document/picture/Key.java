package uk.org.waymark.web.document.picture;

import java.util.List;
import uk.org.waymark.web.document.layout.Markup;
import uk.org.waymark.web.document.layout.Symbol;

/** What each filling of a drawing means, beside one another above its bars. */
final class Key {
    private static final int HEIGHT = 24;
    private static final double WIDE = 17;
    private static final double HIGH = 13;
    private static final double BESIDE = 4;

    /** The room of a square, in letters. */
    private static final int SQUARE = 6;

    private Key() {}

    /** One filling. */
    record Entry(Symbol symbol, String words) {
        private int letters() {
            return words.length() + SQUARE;
        }
    }

    /** Draws it over a width, and returns where the bars begin. */
    static double draw(Markup svg, double width, List<Entry> entries) {
        int all = entries.stream().mapToInt(Entry::letters).sum();
        double x = 0;
        for (Entry entry : entries) {
            Fill.draw(svg, entry.symbol(), x, 2, WIDE, HIGH);
            Drawing.words(svg, x + WIDE + BESIDE, HIGH, "start", entry.words());
            x += width * entry.letters() / all;
        }
        return HEIGHT;
    }
}
