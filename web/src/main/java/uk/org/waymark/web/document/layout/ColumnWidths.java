package uk.org.waymark.web.document.layout;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.org.waymark.web.document.layout.PrintedTable.Printed;

/**
 * The widths of columns, which files have to be told. A column gets room for its longest word, and what is left goes to
 * those whose words are more.
 *
 * @param least the letters of the longest word
 * @param most the letters of the longest cell
 */
record ColumnWidths(double least, double most) {
    /** The letters of a line across a page. */
    private static final double LINE = 116;

    /** The same where many columns are set smaller. */
    private static final double CLOSE_LINE = 124;

    private static final double LONGEST_WORD = 22;
    private static final double LONGEST_CELL = 60;
    private static final double BETWEEN = 1.8;
    private static final double NUMBER = 4.4;

    /** The columns from which on the room between two gives way. */
    private static final int MANY = 7;

    private static final double CLOSE_NUMBER = 3.4;
    private static final double SYMBOL = 2.2;
    /** Headings are bold in Word, and rows of what is at risk everywhere. */
    private static final double BOLD = 1.1;

    private static final double SHORT = 17;
    private static final double WHOLE = 100;

    static List<Double> of(PrintedTable table) {
        List<ColumnWidths> columns = IntStream.range(0, table.columns().size())
                .mapToObj(place -> of(table, place))
                .toList();
        double least = columns.stream().mapToDouble(ColumnWidths::least).sum();
        double most = columns.stream().mapToDouble(ColumnWidths::most).sum();
        double line = columns.size() < MANY ? LINE : CLOSE_LINE;
        double share = most > least ? Math.min(1, Math.max(0, line - least) / (most - least)) : 0;
        List<Double> letters = columns.stream()
                .map(column -> column.least + share * (column.most - column.least))
                .toList();
        double all = letters.stream().mapToDouble(Double::doubleValue).sum();
        return letters.stream().map(width -> width * WHOLE / all).toList();
    }

    private static ColumnWidths of(PrintedTable table, int place) {
        List<Printed> cells = Stream.concat(
                        table.groups().stream().flatMap(group -> group.rows().stream()), table.totals().stream())
                .map(row -> table.cells(row).get(place))
                .toList();
        double between = !table.isNumber(place) ? BETWEEN : table.columns().size() < MANY ? NUMBER : CLOSE_NUMBER;
        double heading = BOLD * longestWord(table.columns().get(place).heading());
        double word = cells.stream()
                .mapToDouble(cell -> isWhole(cell, place) ? letters(cell) : longestWord(cell.words()))
                .map(letters -> place == 0 || table.isNumber(place) ? BOLD * letters : letters)
                .max()
                .orElse(0);
        double cell = cells.stream().mapToDouble(ColumnWidths::letters).max().orElse(0);
        double least = Math.min(LONGEST_WORD, Math.max(heading, word)) + between;
        // Among many columns a rating takes two lines, so that the name of a measure has room.
        boolean rated = cells.stream().anyMatch(one -> one.symbol().isPresent());
        double lines = rated && table.columns().size() >= MANY ? 2 : 1;
        // There the figures of parts go below one another for the same reason.
        boolean close = table.isNumber(place) && table.columns().size() >= MANY;
        return new ColumnWidths(least, close ? least : Math.max(least, Math.min(LONGEST_CELL, cell) / lines + between));
    }

    /** Codes and ratings are short and read best in one line. */
    private static boolean isWhole(Printed cell, int place) {
        return letters(cell) <= SHORT && (place == 0 || cell.symbol().isPresent());
    }

    private static double letters(Printed cell) {
        return cell.words().length() + (cell.symbol().isPresent() ? SYMBOL : 0);
    }

    private static double longestWord(String words) {
        return Stream.of(words.split("\\s+")).mapToDouble(String::length).max().orElse(0);
    }
}
