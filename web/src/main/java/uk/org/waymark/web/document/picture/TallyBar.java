package uk.org.waymark.web.document.picture;

import java.util.List;
import java.util.stream.Collectors;
import uk.org.waymark.position.paper.Block.Counted;
import uk.org.waymark.position.paper.Block.Tally;
import uk.org.waymark.web.chart.Ink;
import uk.org.waymark.web.document.layout.Markup;
import uk.org.waymark.web.document.layout.Symbol;

/** Counts as one bar, its segments as wide as they are many. */
public final class TallyBar {
    private static final int WIDTH = 660;
    private static final int HEIGHT = 36;
    private static final double GAP = 3;
    private static final double LETTERS_TO_BASE = 5;
    private static final double WIDE_ENOUGH_FOR_A_NUMBER = 24;
    private static final double LABEL = 11;

    private TallyBar() {}

    public static Drawing of(Tally tally) {
        List<Counted> counts =
                tally.counts().stream().filter(count -> count.rows() > 0).toList();
        int all = counts.stream().mapToInt(Counted::rows).sum();
        Markup svg = new Markup();
        double at = 0;
        for (Counted count : counts) {
            double width = (double) WIDTH * count.rows() / all;
            segment(svg, count, at, width - GAP);
            at += width;
        }
        String words =
                counts.stream().map(count -> count.rows() + " " + count.words()).collect(Collectors.joining(", "));
        return new Drawing(tally.heading() + ": " + words, WIDTH, counts.isEmpty() ? 1 : HEIGHT, svg.toString());
    }

    private static void segment(Markup svg, Counted count, double x, double width) {
        Symbol symbol = Symbol.of(count.value()).orElse(Neutral.SYMBOL);
        Fill.draw(svg, symbol, x, 1, width, HEIGHT - 2);
        if (width < WIDE_ENOUGH_FOR_A_NUMBER) {
            return;
        }
        String number = Integer.toString(count.rows());
        double middle = x + width / 2;
        if (symbol.tone().equals("none")) {
            Drawing.words(svg, middle, HEIGHT / 2.0 + LETTERS_TO_BASE, "middle", number, Ink.TEXT, true);
        } else {
            // The number stands on a plain ground, because stripes would run through it.
            Drawing.rectangle(
                    svg,
                    middle - LABEL,
                    LETTERS_TO_BASE + 1,
                    2 * LABEL,
                    HEIGHT - 2 * LETTERS_TO_BASE - 2,
                    Ink.of(symbol.tone()),
                    "none");
            Drawing.words(svg, middle, HEIGHT / 2.0 + LETTERS_TO_BASE, "middle", number, "#ffffff", true);
        }
    }
}
