package uk.org.waymark.ledger.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Text of comma-separated values (RFC 4180) whose first row names its columns. */
public final class CsvText {
    private CsvText() {}

    /** Reads the lines; one with another number of values than the heading is a fault and left out. */
    public static Table read(String file, String text, Faults faults) {
        List<Table.Line> lines = new ArrayList<>();
        for (CsvRecord values : records(file, text, faults)) {
            int columns = lines.isEmpty()
                    ? values.getFieldCount()
                    : lines.get(0).cells().size();
            if (values.getFieldCount() == columns) {
                lines.add(new Table.Line(
                        values.getStartingLineNumber(),
                        values.getFields().stream().map(CsvCell::read).toList()));
            } else {
                faults.add(new TableFault(
                        file,
                        values.getStartingLineNumber(),
                        "",
                        "",
                        "it has " + values.getFieldCount() + " values for " + columns + " columns",
                        "Put a value with a comma into double quotes, and leave an empty one between its commas"));
            }
        }
        return new Table(file, lines, false);
    }

    private static List<CsvRecord> records(String file, String text, Faults faults) {
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .detectBomHeader(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            reader.forEach(records::add);
        } catch (CsvParseException e) {
            faults.add(TableFault.of(
                    file,
                    "it cannot be read as comma-separated values: " + e.getMessage(),
                    "Close every double quote, and write a double quote inside a value twice"));
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return records;
    }
}
