package uk.org.waymark.ledger.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Text of separated values (RFC 4180), one row of which names its columns. The separator is the one that makes columns
 * of that row: a comma, a semicolon or a tab.
 */
public final class CsvText {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    /** Too few lines for a table to begin after, and enough for titles above it, to look for its heading. */
    private static final int BEGINNING = 4_000;

    private CsvText() {}

    /** Reads the lines; a quotation mark that is not closed is the only fault of a text, since nothing below is sure. */
    public static Table read(String file, String text, Headings expected, Faults faults) {
        char separator = separator(text, expected);
        OptionalLong unclosed = new QuotationMarks(text, separator).unclosed();
        if (unclosed.isPresent()) {
            faults.add(new TableFault(
                    file,
                    unclosed.getAsLong(),
                    "",
                    "",
                    "a value begins with a quotation mark that is not closed at its end",
                    "Close it, and write a quotation mark inside the value twice; or take it out"));
            return table(file, separator, List.of());
        }
        List<Table.Line> lines = new ArrayList<>();
        try {
            read(text, separator, lines);
        } catch (CsvParseException e) {
            throw new FileRefused(
                    file, "it cannot be read as separated values: " + e.getMessage(), "Save it again as CSV UTF-8");
        }
        return table(file, separator, lines);
    }

    /** By the heading, which is looked for under each; a comma where none has one. */
    private static char separator(String text, Headings expected) {
        String beginning = text.substring(0, Math.min(BEGINNING, text.length()));
        char best = ',';
        int most = 0;
        for (char separator : SEPARATORS) {
            List<Table.Line> lines = new ArrayList<>();
            try {
                read(beginning, separator, lines);
            } catch (CsvParseException e) {
                // what comes after these lines is looked at once the separator is known
            }
            int columns = table("", separator, lines).columns(expected).size();
            if (columns > most) {
                most = columns;
                best = separator;
            }
        }
        return best;
    }

    /**
     * The cells of each line, whatever the columns are called.
     *
     * @throws CsvParseException when a quotation mark is not closed
     */
    public static List<List<String>> cells(String text, char separator) {
        if (new QuotationMarks(text, separator).unclosed().isPresent()) {
            throw new CsvParseException("a quotation mark is not closed");
        }
        List<Table.Line> lines = new ArrayList<>();
        read(text, separator, lines);
        return lines.stream().map(Table.Line::cells).toList();
    }

    private static Table table(String file, char separator, List<Table.Line> lines) {
        return new Table(file, separator == ';' ? Table.Kind.SEMICOLONS : Table.Kind.TEXT, lines, Set.of());
    }

    private static void read(String text, char separator, List<Table.Line> lines) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .detectBomHeader(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            reader.forEach(values -> lines.add(new Table.Line(
                    values.getStartingLineNumber(),
                    values.getFields().stream().map(CsvCell::read).toList())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
