package uk.org.waymark.web.document.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Grid.Content;
import uk.org.waymark.position.paper.Grid.Row;
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
        double top = Key.draw(
                svg,
                WIDTH,
                grid.rows().stream()
                        .map(row ->
                                new Key.Entry(symbol(row), row.cells().get(0).words()))
                        .toList());
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
                Segment.draw(
                        svg,
                        symbol(row),
                        at,
                        top,
                        width - GAP,
                        BAR,
                        row.cells().get(column).words());
            }
            at += width;
        }
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
