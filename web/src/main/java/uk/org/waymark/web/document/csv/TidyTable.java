package uk.org.waymark.web.document.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Grid.Cell;
import uk.org.waymark.position.paper.Grid.Column;
import uk.org.waymark.position.paper.Grid.Content;
import uk.org.waymark.position.paper.Grid.Row;
import uk.org.waymark.web.csv.CsvCell;
import uk.org.waymark.web.document.layout.Legible;

/**
 * A table with one row for each row and one kind of value in each column: figures in plain digits, symbols as codes, totals
 * left out, since they follow from the rows. Where a figure is words, such as "placeholder", its column is empty and the
 * words are in a column of their own beside it.
 *
 * @param file the name of its file
 */
record TidyTable(String file, String title, List<Field> fields, List<List<String>> rows) {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final String NOTE = "_note";
    private static final String NOTHING = "–";

    /**
     * A column.
     *
     * @param datatype as the W3C's recommendation names it
     */
    record Field(String name, String title, String datatype) {}

    static TidyTable of(String file, Grid grid) {
        List<Field> fields = new ArrayList<>();
        List<List<String>> columns = new ArrayList<>();
        for (int place = 0; place < grid.columns().size(); place++) {
            Column column = grid.columns().get(place);
            List<Cell> cells = cells(grid.rows(), place);
            if (column.content() == Content.WORDS || column.content() == Content.SYMBOL) {
                fields.add(new Field(column.key(), column.heading(), "string"));
                columns.add(cells.stream().map(cell -> text(column, cell)).toList());
            } else {
                fields.add(new Field(column.key(), column.heading(), datatype(column)));
                columns.add(cells.stream().map(TidyTable::number).toList());
                List<String> notes = cells.stream().map(TidyTable::note).toList();
                if (!notes.stream().allMatch(String::isEmpty)) {
                    fields.add(new Field(column.key() + NOTE, column.heading(), "string"));
                    columns.add(notes);
                }
            }
        }
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < grid.rows().size(); row++) {
            int at = row;
            rows.add(columns.stream().map(column -> column.get(at)).toList());
        }
        return new TidyTable(file, grid.caption(), fields, rows);
    }

    private static List<Cell> cells(List<Row> rows, int place) {
        return rows.stream().map(row -> row.cells().get(place)).toList();
    }

    private static String datatype(Column column) {
        return column.content() == Content.COUNT ? "integer" : "decimal";
    }

    private static String text(Column column, Cell cell) {
        return column.content() == Content.SYMBOL ? cell.value().orElse(cell.words()) : cell.words();
    }

    private static String number(Cell cell) {
        return cell.value().filter(value -> NUMBER.matcher(value).matches()).orElse("");
    }

    private static String note(Cell cell) {
        return number(cell).isEmpty() && !cell.words().equals(NOTHING) ? cell.words() : "";
    }

    /** The file: a heading of the columns' names, then the rows. */
    String text() {
        StringBuilder text =
                new StringBuilder(line(fields.stream().map(Field::name).toList()));
        rows.forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private static String line(List<String> values) {
        return values.stream().map(Legible::of).map(CsvCell::of).collect(Collectors.joining(",", "", "\r\n"));
    }
}
