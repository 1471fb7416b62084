package uk.org.waymark.web.document.layout;

import java.util.List;
import java.util.regex.Pattern;
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
    private static final double LONGEST_CELL = 240;
    private static final double BETWEEN = 1.8;
    private static final double NUMBER = 4.4;

    /** The columns from which on the room between two gives way. */
    private static final int MANY = 7;

    private static final double CLOSE_NUMBER = 3.4;
    private static final double SYMBOL = 2.2;
    /** Headings are bold in Word, and rows of what is at risk everywhere. */
    private static final double BOLD = 1.1;

    /** Digits are wider than letters are on average. */
    private static final double DIGITS = 1.2;

    private static final Pattern FIGURE = Pattern.compile("[−£]?\\d");

    /** The lines that a long rating takes, of which the first is the longer. */
    private static final double LINES_OF_RATING = 1.3;

    private static final double SHORT = 17;
    private static final double WHOLE = 100;

    /** Those of tables that have the same columns. */
    static List<Double> of(List<PrintedTable> tables) {
        List<ColumnWidths> columns = IntStream.range(0, tables.get(0).columns().size())
                .mapToObj(place -> of(tables, place))
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

    private static ColumnWidths of(List<PrintedTable> tables, int place) {
        PrintedTable table = tables.get(0);
        List<Printed> cells = tables.stream().flatMap(one -> one.column(place)).toList();
        double between = !table.isNumber(place) ? BETWEEN : table.columns().size() < MANY ? NUMBER : CLOSE_NUMBER;
        double heading = BOLD * longestWord(table.columns().get(place).heading());
        boolean brief = place > 0 && cells.stream().allMatch(cell -> letters(cell) <= SHORT);
        double word = cells.stream()
                .mapToDouble(cell ->
                        wide(cell, place) * (brief || isWhole(cell, place) ? letters(cell) : longestWord(cell.words())))
                .max()
                .orElse(0);
        // A heading may take two lines.
        double cell = Math.max(
                cells.stream().mapToDouble(ColumnWidths::letters).max().orElse(0),
                BOLD * table.columns().get(place).heading().length() / 2);
        double least = Math.min(LONGEST_WORD, Math.max(heading, word)) + between;
        // Among many columns a rating takes two lines, so that the name of a measure has room.
        boolean rated = cells.stream().anyMatch(one -> one.symbol().isPresent());
        double lines = rated && table.columns().size() >= MANY ? LINES_OF_RATING : 1;
        // There the figures of parts go below one another for the same reason.
        boolean close = table.isNumber(place) && table.columns().size() >= MANY;
        return new ColumnWidths(least, close ? least : Math.max(least, Math.min(LONGEST_CELL, cell) / lines + between));
    }

    /** Codes and ratings are short and read best in one line, as does a column of nothing longer. */
    private static boolean isWhole(Printed cell, int place) {
        return place == 0
                ? cell.isCode()
                : letters(cell) <= SHORT && cell.symbol().isPresent();
    }

    /** How wide its letters are, of which an average one is 1. */
    private static double wide(Printed cell, int place) {
        return FIGURE.matcher(cell.words()).lookingAt() ? DIGITS : place == 0 || cell.isNumber() ? BOLD : 1;
    }

    private static double letters(Printed cell) {
        return cell.words().length() + (cell.symbol().isPresent() ? SYMBOL : 0);
    }

    private static double longestWord(String words) {
        return Stream.of(words.split("\\s+")).mapToDouble(String::length).max().orElse(0);
    }
}
