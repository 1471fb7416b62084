package uk.org.waymark.web.document.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Grid.Cell;
import uk.org.waymark.position.paper.Grid.Column;
import uk.org.waymark.position.paper.Grid.Content;
import uk.org.waymark.position.paper.Grid.Row;
import uk.org.waymark.position.paper.Paper;

/**
 * A table as it is printed. A column without any word or symbol in it is for machines and is left out; rows of one theme
 * after another come under its name and not beside it.
 */
public final class PrintedTable {
    private static final String THEME = "theme";
    private static final String NOTHING = "–";
    private static final int CODE = 11;
    private static final int SHORT = 3;

    /** A total that stands alone on a page says little. */
    private static final int SHORT_WITH_TOTAL = 8;

    private final Paper paper;
    private final Grid grid;
    private final List<Integer> shown;
    private final List<Group> groups;

    /**
     * Rows under a heading.
     *
     * @param heading empty where the rows of a table are not grouped
     */
    public record Group(String heading, List<Row> rows) {}

    /**
     * A cell that is printed.
     *
     * @param symbol drawn before its words
     * @param words never empty
     */
    public record Printed(Column column, Optional<Symbol> symbol, String words) {
        /** Whether it is the code of a measure, or as short, and is never broken over two lines. */
        public boolean isCode() {
            return words.length() <= CODE;
        }

        /** Whether it is set against the right, below the other numbers. */
        public boolean isNumber() {
            return PrintedTable.isNumber(column);
        }
    }

    private PrintedTable(Paper paper, Grid grid, List<Integer> shown, List<Group> groups) {
        this.paper = paper;
        this.grid = grid;
        this.shown = shown;
        this.groups = groups;
    }

    /** A table of a paper. */
    public static PrintedTable of(Grid grid, Paper paper) {
        Optional<Integer> theme = grid.place(THEME).filter(place -> place > 0 && isGrouped(grid, place));
        List<Integer> shown = IntStream.range(0, grid.columns().size())
                .boxed()
                .filter(place -> place == 0 || isPrinted(grid, place))
                .filter(place -> theme.filter(place::equals).isEmpty())
                .toList();
        return new PrintedTable(paper, grid, shown, groups(grid.rows(), theme));
    }

    /** Whether each theme comes once. */
    private static boolean isGrouped(Grid grid, int place) {
        List<Group> groups = groups(grid.rows(), Optional.of(place));
        return groups.size() > 1
                && groups.size()
                        == groups.stream().map(Group::heading).distinct().count();
    }

    private static List<Group> groups(List<Row> rows, Optional<Integer> theme) {
        List<Group> groups = new ArrayList<>();
        for (Row row : rows) {
            String heading = theme.map(place -> row.cells().get(place).words()).orElse("");
            if (groups.isEmpty() || !groups.get(groups.size() - 1).heading().equals(heading)) {
                groups.add(new Group(heading, new ArrayList<>()));
            }
            groups.get(groups.size() - 1).rows().add(row);
        }
        return groups;
    }

    /** A dash that somebody wrote is a word: committees want some columns even where nothing is in them. */
    private static boolean isPrinted(Grid grid, int place) {
        Column column = grid.columns().get(place);
        return grid.rows().isEmpty()
                || Stream.concat(grid.rows().stream(), grid.totals().stream())
                        .map(row -> row.cells().get(place))
                        .anyMatch(cell ->
                                !cell.words().isBlank() || symbol(column, cell).isPresent());
    }

    private static Optional<Symbol> symbol(Column column, Cell cell) {
        return column.content() == Content.SYMBOL ? cell.value().flatMap(Symbol::of) : Optional.empty();
    }

    private static boolean isNumber(Column column) {
        return column.content() != Content.WORDS && column.content() != Content.SYMBOL;
    }

    private static Printed printed(Column column, Cell cell) {
        Optional<Symbol> symbol = symbol(column, cell);
        String words = cell.words().isBlank() ? symbol.map(Symbol::words).orElse(NOTHING) : cell.words();
        return new Printed(column, symbol, words);
    }

    public String caption() {
        return grid.caption();
    }

    public List<Column> columns() {
        return shown.stream().map(grid.columns()::get).toList();
    }

    /** Whether the numbers of a column are set against the right. */
    public boolean isNumber(int column) {
        return isNumber(columns().get(column));
    }

    public List<Group> groups() {
        return groups;
    }

    public List<Row> totals() {
        return grid.totals();
    }

    /** The cells of a row that are printed; the first is its heading. */
    public List<Printed> cells(Row row) {
        return shown.stream()
                .map(place -> printed(grid.columns().get(place), row.cells().get(place)))
                .toList();
    }

    /** The cells below the heading of a column. */
    Stream<Printed> column(int place) {
        return Stream.concat(groups.stream().flatMap(group -> group.rows().stream()), totals().stream())
                .map(row -> cells(row).get(place));
    }

    /** Whether it is so short that it stands on one page. */
    public boolean isShort() {
        return grid.rows().size() <= (grid.totals().isEmpty() ? SHORT : SHORT_WITH_TOTAL);
    }

    /**
     * The widths of the columns in hundredths of the table's; each has room for its longest word as far as there is. Tables
     * of one sheet that have the same columns have them alike.
     */
    public List<Double> widths() {
        return ColumnWidths.of(Sheet.of(paper).stream()
                .map(sheet -> sheet.grids().toList())
                .filter(grids -> grids.stream().anyMatch(any -> any.id().equals(grid.id())))
                .flatMap(List::stream)
                .filter(other -> other.columns().equals(grid.columns()))
                .map(other -> of(other, paper))
                .filter(other -> other.shown.equals(shown))
                .toList());
    }

    /** Whether a row is about what is at risk, which is bold so that it is seen without colour. */
    public boolean isAtRisk(Row row) {
        return cells(row).stream().anyMatch(cell -> cell.symbol()
                .filter(symbol -> symbol.code().equals("at-risk"))
                .isPresent());
    }
}
