package uk.org.waymark.web.document.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Grid.Content;
import uk.org.waymark.position.paper.Grid.Row;
import uk.org.waymark.web.chart.Ink;
import uk.org.waymark.web.document.layout.Markup;
import uk.org.waymark.web.document.layout.Symbol;

/** A bar for each column of percentages, cut into the shares of its rows. */
final class ShareBars {
    private static final int WIDTH = 660;
    private static final double LEFT = 210;
    private static final double BAR = 24;
    private static final int STEP = 32;
    private static final double GAP = 2;
    private static final double BASE = 17;
    private static final double BESIDE = 7;
    private static final double WIDE_ENOUGH_FOR_A_NUMBER = 34;
    private static final double LABEL = 17;
    private static final double INSET = 4;
    private static final int KEY = 24;
    private static final int SQUARE = 6;

    private final Grid grid;
    private final Markup svg = new Markup();

    private ShareBars(Grid grid) {
        this.grid = grid;
    }

    /** The drawing; empty where the table has no percentages. */
    static Optional<Drawing> of(Grid grid) {
        List<Integer> columns = IntStream.range(1, grid.columns().size())
                .filter(place -> grid.columns().get(place).content() == Content.PERCENT)
                .boxed()
                .toList();
        return columns.isEmpty() || grid.rows().isEmpty()
                ? Optional.empty()
                : Optional.of(new ShareBars(grid).draw(columns));
    }

    private Drawing draw(List<Integer> columns) {
        double top = key();
        List<String> spoken = new ArrayList<>();
        for (int column : columns) {
            bar(column, top);
            spoken.add(grid.columns().get(column).heading() + ": "
                    + grid.rows().stream()
                            .map(row -> row.cells().get(column).words() + " "
                                    + row.cells().get(0).words())
                            .collect(Collectors.joining(", ")));
            top += STEP;
        }
        return new Drawing(String.join("; ", spoken), WIDTH, (int) top, svg.toString());
    }

    /** What each filling means, beside one another above the bars. */
    private double key() {
        int all = grid.rows().stream().mapToInt(ShareBars::letters).sum();
        double x = 0;
        for (Row row : grid.rows()) {
            Fill.draw(svg, symbol(row), x, 2, LABEL, LABEL - INSET);
            Drawing.words(
                    svg,
                    x + LABEL + INSET,
                    LABEL - INSET,
                    "start",
                    row.cells().get(0).words());
            x += (double) WIDTH * letters(row) / all;
        }
        return KEY;
    }

    /** Of a row in the key, with the room of its square. */
    private static int letters(Row row) {
        return row.cells().get(0).words().length() + SQUARE;
    }

    private void bar(int column, double top) {
        Drawing.words(
                svg,
                LEFT - BESIDE,
                top + BASE,
                "end",
                grid.columns().get(column).heading());
        double all = grid.rows().stream().mapToDouble(row -> share(row, column)).sum();
        double at = LEFT;
        for (Row row : grid.rows()) {
            // A column that is printed as 99 or 101 is drawn as long as the others.
            double width = all == 0 ? 0 : (WIDTH - LEFT) * share(row, column) / all;
            if (width > GAP) {
                segment(row, column, at, top, width - GAP);
            }
            at += width;
        }
    }

    private void segment(Row row, int column, double x, double top, double width) {
        Symbol symbol = symbol(row);
        Fill.draw(svg, symbol, x, top, width, BAR);
        if (width < WIDE_ENOUGH_FOR_A_NUMBER) {
            return;
        }
        boolean none = symbol.tone().equals("none");
        double middle = x + width / 2;
        if (!none) {
            // The number stands on a plain ground, because stripes would run through it.
            Drawing.rectangle(
                    svg, middle - LABEL, top + INSET, 2 * LABEL, BAR - 2 * INSET, Ink.of(symbol.tone()), "none");
        }
        Drawing.words(
                svg,
                middle,
                top + BASE,
                "middle",
                row.cells().get(column).words(),
                none ? Ink.TEXT : "#ffffff",
                /* bold= */ true);
    }

    private static Symbol symbol(Row row) {
        return row.cells().get(0).value().flatMap(Symbol::of).orElse(Neutral.SYMBOL);
    }

    private static double share(Row row, int column) {
        return row.cells()
                .get(column)
                .value()
                .filter(value -> Series.PLAIN.matcher(value).matches())
                .map(Double::parseDouble)
                .orElse(0.0);
    }
}
