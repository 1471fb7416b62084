package uk.org.waymark.web.document.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Grid.Cell;
import uk.org.waymark.position.paper.Grid.Content;
import uk.org.waymark.position.paper.Grid.Row;
import uk.org.waymark.web.document.layout.Markup;
import uk.org.waymark.web.document.layout.Symbol;

/** A bar for each row, cut into the counts of those of its columns that are ratings or categories. */
final class CountBars {
    private static final int WIDTH = 660;
    private static final double LEFT = 270;
    private static final double BAR = 15;
    private static final int STEP = 18;
    private static final double GAP = 2;
    private static final double BASE = 12;

    private final Grid grid;
    private final List<Integer> columns;
    private final Markup svg = new Markup();

    private CountBars(Grid grid, List<Integer> columns) {
        this.grid = grid;
        this.columns = columns;
    }

    /** The drawing; empty where nothing is counted. */
    static Optional<Drawing> of(Grid grid) {
        List<Integer> columns = IntStream.range(1, grid.columns().size())
                .filter(place -> grid.columns().get(place).content() == Content.COUNT)
                .filter(place -> Symbol.of(grid.columns().get(place).key()).isPresent())
                .boxed()
                .toList();
        CountBars bars = new CountBars(grid, columns);
        return bars.longest() == 0 ? Optional.empty() : Optional.of(bars.draw());
    }

    private int longest() {
        return grid.rows().stream()
                .mapToInt(row ->
                        columns.stream().mapToInt(column -> count(row, column)).sum())
                .max()
                .orElse(0);
    }

    private Drawing draw() {
        double top = Key.draw(
                svg,
                WIDTH,
                columns.stream()
                        .map(column -> new Key.Entry(
                                symbol(column), grid.columns().get(column).heading()))
                        .toList());
        double unit = (WIDTH - LEFT) / longest();
        List<String> spoken = new ArrayList<>();
        for (Row row : grid.rows()) {
            bar(row, top, unit);
            spoken.add(row.cells().get(0).words() + ": " + counted(row));
            top += STEP;
        }
        return new Drawing(String.join("; ", spoken), WIDTH, (int) top, svg.toString());
    }

    private void bar(Row row, double top, double unit) {
        Drawing.words(svg, 0, top + BASE, "start", row.cells().get(0).words());
        double at = LEFT;
        for (int column : columns) {
            int count = count(row, column);
            if (count > 0) {
                Segment.draw(svg, symbol(column), at, top, count * unit - GAP, BAR, Integer.toString(count));
            }
            at += count * unit;
        }
    }

    private String counted(Row row) {
        return columns.stream()
                .filter(column -> count(row, column) > 0)
                .map(column ->
                        count(row, column) + " " + grid.columns().get(column).heading())
                .collect(Collectors.joining(", "));
    }

    private Symbol symbol(int column) {
        return Symbol.of(grid.columns().get(column).key()).orElseThrow();
    }

    private static int count(Row row, int column) {
        Cell cell = row.cells().get(column);
        return cell.value()
                .filter(value -> Series.PLAIN.matcher(value).matches())
                .map(Integer::parseInt)
                .orElse(0);
    }
}
