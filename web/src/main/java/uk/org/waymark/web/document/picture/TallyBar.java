package uk.org.waymark.web.document.picture;

import java.util.List;
import java.util.stream.Collectors;
import uk.org.waymark.position.paper.Block.Counted;
import uk.org.waymark.position.paper.Block.Tally;
import uk.org.waymark.web.document.layout.Markup;
import uk.org.waymark.web.document.layout.Symbol;

/** Counts as one bar, its segments as wide as they are many. */
public final class TallyBar {
    private static final int WIDTH = 660;
    private static final int HEIGHT = 36;
    private static final double GAP = 3;

    private TallyBar() {}

    public static Drawing of(Tally tally) {
        List<Counted> counts =
                tally.counts().stream().filter(count -> count.rows() > 0).toList();
        int all = counts.stream().mapToInt(Counted::rows).sum();
        Markup svg = new Markup();
        double at = 0;
        for (Counted count : counts) {
            double width = (double) WIDTH * count.rows() / all;
            Segment.draw(
                    svg,
                    Symbol.of(count.value()).orElse(Neutral.SYMBOL),
                    at,
                    1,
                    width - GAP,
                    HEIGHT - 2,
                    Integer.toString(count.rows()));
            at += width;
        }
        String words =
                counts.stream().map(count -> count.rows() + " " + count.words()).collect(Collectors.joining(", "));
        return new Drawing(tally.heading() + ": " + words, WIDTH, counts.isEmpty() ? 1 : HEIGHT, svg.toString());
    }
}
