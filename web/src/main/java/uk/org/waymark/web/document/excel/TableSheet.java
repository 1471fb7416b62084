package uk.org.waymark.web.document.excel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import uk.org.waymark.ledger.workbook.CellText;
import uk.org.waymark.position.paper.Grid;
import uk.org.waymark.position.paper.Grid.Cell;
import uk.org.waymark.position.paper.Grid.Column;
import uk.org.waymark.position.paper.Grid.Content;
import uk.org.waymark.position.paper.Grid.Row;
import uk.org.waymark.web.document.layout.Legible;
import uk.org.waymark.web.document.layout.Symbol;

/** One table as a sheet. Text is text, whatever it begins with; nothing is a formula. */
final class TableSheet {
    private static final String INK = "1B2A38";
    private static final String PAPER = "FFFFFF";
    private static final String LINES = "C5CDD5";
    private static final int NARROWEST = 10;
    private static final int WIDEST = 60;
    private static final int SIDE = 3;

    /** The height of a line in points. */
    private static final double LINE = 15;

    /** A line ends with a whole word, which leaves some of its room. */
    private static final double UNEVEN = 1.1;

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    /** Of a printed table the row of its headings. */
    private static final int FIRST = 2;

    private final Worksheet sheet;
    private final Grid grid;

    TableSheet(Worksheet sheet, Grid grid) {
        this.sheet = sheet;
        this.grid = grid;
    }

    /** For people: the caption, headings, rows and totals, of the columns that have any words. */
    void print() {
        List<Integer> shown = IntStream.range(0, grid.columns().size())
                .boxed()
                .filter(place -> place == 0 || hasWords(place))
                .toList();
        sheet.value(0, 0, text(grid.caption()));
        sheet.style(0, 0).bold().set();
        head(FIRST, shown, Column::heading);
        int row = FIRST + 1;
        for (Row line : grid.rows()) {
            write(row++, line, shown, false);
        }
        for (Row line : grid.totals()) {
            write(row++, line, shown, true);
        }
        sheet.freezePane(1, FIRST + 1);
        sheet.repeatRows(FIRST);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    /** For machines: the names of all columns and the rows, and nothing above, below or beside them. */
    void list() {
        List<Integer> all = IntStream.range(0, grid.columns().size()).boxed().toList();
        head(0, all, Column::key);
        int row = 1;
        for (Row line : grid.rows()) {
            write(row++, line, all, false);
        }
        sheet.freezePane(1, 1);
    }

    private boolean hasWords(int place) {
        return Stream.concat(grid.rows().stream(), grid.totals().stream())
                .anyMatch(row -> !words(place, row).isBlank());
    }

    private void head(int row, List<Integer> places, Function<Column, String> name) {
        for (int at = 0; at < places.size(); at++) {
            Column column = grid.columns().get(places.get(at));
            sheet.value(row, at, text(name.apply(column)));
            sheet.width(at, width(places.get(at)));
            StyleSetter style =
                    sheet.style(row, at).bold().wrapText(true).fontColor(PAPER).fillColor(INK);
            (isNumber(column)
                            ? style.horizontalAlignment("right")
                            : style.horizontalAlignment("left").indent(at > 0 ? 1 : 0))
                    .set();
        }
    }

    private void write(int row, Row line, List<Integer> places, boolean total) {
        for (int at = 0; at < places.size(); at++) {
            int place = places.get(at);
            Column column = grid.columns().get(place);
            StyleSetter style =
                    sheet.style(row, at).borderStyle("thin").borderColor(LINES).verticalAlignment("top");
            Optional<String> number = number(column, line.cells().get(place));
            if (number.isPresent()) {
                sheet.value(row, at, new BigDecimal(number.get()));
                style.format(format(column, number.get()));
            } else {
                sheet.value(row, at, text(words(place, line)));
                style.wrapText(true);
                style.horizontalAlignment(isNumber(column) ? "right" : "left");
                // Words would touch the number in the column before.
                style.indent(at > 0 && !isNumber(column) ? 1 : 0);
            }
            (total ? style.bold() : style).set();
        }
        double lines =
                places.stream().mapToDouble(place -> lines(place, line)).max().orElse(1);
        if (lines > 1) {
            sheet.rowHeight(row, lines * LINE);
        }
    }

    /** The lines that a cell takes: programs that show a workbook do not all find out. */
    private double lines(int place, Row row) {
        return Math.ceil(words(place, row).length() * UNEVEN / width(place));
    }

    private String words(int place, Row row) {
        Cell cell = row.cells().get(place);
        return cell.words().isBlank() && grid.columns().get(place).content() == Content.SYMBOL
                ? cell.value().flatMap(Symbol::of).map(Symbol::words).orElse("")
                : cell.words();
    }

    private static Optional<String> number(Column column, Cell cell) {
        return isNumber(column)
                ? cell.value().filter(value -> NUMBER.matcher(value).matches())
                : Optional.empty();
    }

    private static boolean isNumber(Column column) {
        return column.content() != Content.WORDS && column.content() != Content.SYMBOL;
    }

    /** Shown with the digits it has; a percentage stays the number of hundredths that is printed. */
    private static String format(Column column, String number) {
        int point = number.indexOf('.');
        String digits = "#,##0" + (point < 0 ? "" : "." + "0".repeat(number.length() - point - 1));
        return switch (column.content()) {
            case POUNDS -> "\"£\"" + digits;
            case PERCENT -> digits + "\"%\"";
            default -> digits;
        };
    }

    private int width(int place) {
        int longest = grid.rows().stream()
                .mapToInt(row -> words(place, row).length())
                .max()
                .orElse(0);
        int heading = grid.columns().get(place).heading().length();
        return Math.min(Math.max(Math.max(longest, heading) + SIDE, NARROWEST), WIDEST);
    }

    private static String text(String words) {
        return CellText.escaped(CellText.shown(Legible.of(words)));
    }
}
