package uk.org.waymark.ledger.workbook;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.List;
import java.util.stream.Stream;
import uk.org.waymark.ledger.table.CsvText;
import uk.org.waymark.ledger.table.FileRefused;
import uk.org.waymark.ledger.table.Headings;
import uk.org.waymark.ledger.table.Table;
import uk.org.waymark.ledger.table.Upload;

/**
 * The rows of somebody's table, whatever its columns are called: a sheet of a workbook, or text with values between tabs,
 * vertical bars, semicolons or commas.
 *
 * @param name of the sheet; that of the file for text
 */
public record PlainTables(String name, List<List<String>> rows) {
    /** More than any table that people print, and little enough to look through while somebody waits. */
    public static final int MOST_CELLS = 50_000;

    private static final Headings NONE = new Headings(List.of("total"), List.of());

    public PlainTables {
        rows = List.copyOf(rows);
    }

    /**
     * The sheets that a person sees in a workbook, or the table in a text.
     *
     * @throws FileRefused when it cannot be read, or has more cells than are looked through
     */
    public static List<PlainTables> of(Upload upload) {
        List<PlainTables> tables = upload.isWorkbook()
                ? WorkbookFile.read(upload, NONE).sheets().stream()
                        .map(PlainTables::ofSheet)
                        .toList()
                : List.of(ofText(upload.name(), upload.text()));
        requireFew(upload.name(), tables);
        return tables;
    }

    /**
     * The table in a text that somebody pasted.
     *
     * @param name by which a refusal names it
     * @throws FileRefused when it cannot be read, or has more cells than are looked through
     */
    public static List<PlainTables> pasted(String name, String text) {
        List<PlainTables> tables = List.of(ofText(name, text));
        requireFew(name, tables);
        return tables;
    }

    private static PlainTables ofSheet(Table sheet) {
        return new PlainTables(
                sheet.name(), sheet.lines().stream().map(Table.Line::cells).toList());
    }

    private static PlainTables ofText(String name, String text) {
        try {
            return new PlainTables(name, divider(text) == '|' ? barred(text) : CsvText.cells(text, divider(text)));
        } catch (CsvParseException unclosed) {
            throw new FileRefused(
                    name,
                    "it has a quotation mark that is not closed",
                    "Close it, write a quotation mark inside a value twice, or take it out");
        }
    }

    /** The first that more than half of the lines have; commas also stand inside numbers, and so come last. */
    private static char divider(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        return Stream.of('\t', '|', ';')
                .filter(divider -> lines.stream()
                                        .filter(line -> line.indexOf(divider) >= 0)
                                        .count()
                                * 2
                        > lines.size())
                .findFirst()
                .orElse(',');
    }

    private static List<List<String>> barred(String text) {
        return text.lines()
                .map(line -> line.strip().replaceAll("^\\||\\|$", ""))
                .map(line -> List.of(line.split("\\|", -1)))
                .toList();
    }

    private static void requireFew(String name, List<PlainTables> tables) {
        int cells = tables.stream()
                .flatMap(table -> table.rows().stream())
                .mapToInt(List::size)
                .sum();
        if (cells > MOST_CELLS) {
            throw new FileRefused(
                    name, "it has more than " + MOST_CELLS + " cells", "Send the tables with a total only");
        }
    }
}
