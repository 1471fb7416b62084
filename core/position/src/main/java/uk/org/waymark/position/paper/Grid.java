package uk.org.waymark.position.paper;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A table of a paper.
 *
 * @param id unique within the paper
 * @param rows as many cells each as there are columns
 * @param totals rows that add up the others, below them; none of most tables
 */
public record Grid(String id, String caption, List<Column> columns, List<Row> rows, List<Row> totals) implements Block {
    public Grid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
        Set<String> keys = new HashSet<>();
        if (!columns.stream().map(Column::key).allMatch(keys::add)) {
            throw new IllegalArgumentException("Two columns of " + id + " have one key");
        }
        for (Row row : rows) {
            requireCells(id, row, columns.size());
        }
        for (Row row : totals) {
            requireCells(id, row, columns.size());
        }
    }

    private static void requireCells(String id, Row row, int columns) {
        if (row.cells().size() != columns) {
            throw new IllegalArgumentException(
                    "A row of " + id + " has " + row.cells().size() + " cells and not " + columns + ": " + row.cells());
        }
    }

    /** What the cells of a column hold. */
    public enum Content {
        WORDS,
        /** Something counted, which is never rounded. */
        COUNT,
        /** A figure, which may be rounded to the decimals it is printed with. */
        NUMBER,
        POUNDS,
        PERCENT,
        /** A symbol, whose value is the code of a rating or a category. */
        SYMBOL
    }

    /**
     * A column.
     *
     * @param key its name for machines, such as "outturn"
     */
    public record Column(String key, String heading, Content content) {}

    /**
     * A row; its first cell is its heading.
     *
     * @param cells in the order of the columns
     */
    public record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(Cell... cells) {
            return new Row(List.of(cells));
        }
    }

    /**
     * A cell.
     *
     * @param words as read, such as "1,450"
     * @param value for machines, in plain digits or as a code, such as "1450" or "at-risk"; empty where there is none
     */
    public record Cell(String words, Optional<String> value) {
        /** One of words alone. */
        public static Cell of(String words) {
            return new Cell(words, Optional.empty());
        }

        public static Cell of(String words, String value) {
            return new Cell(words, Optional.of(value));
        }
    }

    /** Where a column stands; empty where there is none of the key. */
    public Optional<Integer> place(String key) {
        return IntStream.range(0, columns.size())
                .filter(place -> columns.get(place).key().equals(key))
                .boxed()
                .findFirst();
    }
}
