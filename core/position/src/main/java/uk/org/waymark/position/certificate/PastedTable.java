package uk.org.waymark.position.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Grid.Cell;
import uk.org.waymark.position.paper.Grid.Column;
import uk.org.waymark.position.paper.Grid.Content;
import uk.org.waymark.position.paper.Grid.Row;

/**
 * Somebody else's table as pasted from a document or a spreadsheet: cells divided by tabs, or by vertical bars. A row whose
 * first cell begins with “total” adds up those above it, down from the total before. Columns on the left with nothing in
 * them do not count.
 */
public final class PastedTable {
    private PastedTable() {}

    /** The tables in a text: one for each total. */
    public static List<Grid> read(String text) {
        return of(text.lines().map(PastedTable::cells).toList());
    }

    /** The tables in rows of cells: one for each total. */
    public static List<Grid> of(List<List<String>> rows) {
        List<List<String>> filled = rows.stream()
                .map(row -> row.stream().map(String::strip).toList())
                .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
                .toList();
        int blank = filled.stream().mapToInt(PastedTable::blankBefore).min().orElse(0);
        List<List<String>> lines =
                filled.stream().map(row -> row.subList(blank, row.size())).toList();
        List<Grid> tables = new ArrayList<>();
        List<List<String>> above = new ArrayList<>();
        for (List<String> line : lines) {
            if (isTotal(line)) {
                tables.add(table(tables.size() + 1, above, line));
                above.clear();
            } else {
                above.add(line);
            }
        }
        return tables;
    }

    private static int blankBefore(List<String> row) {
        return (int) row.stream().takeWhile(String::isEmpty).count();
    }

    private static List<String> cells(String line) {
        String divider = line.contains("\t") ? "\t" : "\\|";
        String plain = line.strip().replaceAll("^\\||\\|$", "");
        return Stream.of((line.contains("\t") ? line : plain).split(divider, -1))
                .map(String::strip)
                .toList();
    }

    private static boolean isTotal(List<String> cells) {
        return label(cells).toLowerCase(Locale.ROOT).startsWith("total");
    }

    /** The first words of a row. */
    private static String label(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isEmpty()).findFirst().orElse("");
    }

    private static Grid table(int number, List<List<String>> above, List<String> total) {
        int width = Stream.concat(above.stream(), Stream.of(total))
                .mapToInt(List::size)
                .max()
                .orElseThrow();
        List<List<String>> rows = above.stream().filter(PastedTable::hasNumber).toList();
        List<Column> columns = IntStream.range(0, width)
                .mapToObj(place -> new Column(
                        "column " + (place + 1),
                        heading(above, place),
                        place == 0 ? Content.WORDS : content(rows, place)))
                .toList();
        return new Grid(
                "table " + number,
                label(total).equalsIgnoreCase("total") ? "Table " + number : label(total),
                columns,
                rows.stream().map(row -> row(row, width)).toList(),
                List.of(row(total, width)));
    }

    private static boolean hasNumber(List<String> cells) {
        return cells.stream().skip(1).anyMatch(cell -> Rounded.read(cell).isPresent());
    }

    /** The words above the first number of a column. */
    private static String heading(List<List<String>> above, int place) {
        return above.stream()
                .filter(row -> !hasNumber(row) && place < row.size())
                .map(row -> row.get(place))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("column " + (place + 1));
    }

    private static Content content(List<List<String>> rows, int place) {
        List<String> texts = rows.stream()
                .filter(row -> place < row.size())
                .map(row -> row.get(place))
                .filter(cell -> Rounded.read(cell).isPresent())
                .toList();
        if (texts.isEmpty()) {
            return Content.WORDS;
        }
        if (texts.stream().anyMatch(cell -> cell.endsWith("%"))) {
            return Content.PERCENT;
        }
        return texts.stream().anyMatch(cell -> cell.contains("£") || cell.contains("."))
                ? Content.NUMBER
                : Content.COUNT;
    }

    private static Row row(List<String> cells, int width) {
        return new Row(IntStream.range(0, width)
                .mapToObj(place -> Cell.of(place < cells.size() ? cells.get(place) : ""))
                .toList());
    }
}
