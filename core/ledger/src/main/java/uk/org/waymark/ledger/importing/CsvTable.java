package uk.org.waymark.ledger.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A file of comma-separated values (RFC 4180) whose first row names its columns. */
record CsvTable(List<CsvRow> rows) {

    /** Reads the rows; a file with other columns than expected gives a fault and no rows. */
    static CsvTable read(String file, String text, List<String> expected, List<ImportFault> faults) {
        List<CsvRecord> records = records(file, text, faults);
        if (records.isEmpty()) {
            return new CsvTable(List.of());
        }
        List<String> columns =
                records.get(0).getFields().stream().map(String::strip).toList();
        if (!columns.equals(expected)) {
            faults.add(new ImportFault(
                    file,
                    records.get(0).getStartingLineNumber(),
                    "",
                    "",
                    "its columns are " + String.join(",", columns),
                    "Name them " + String.join(",", expected)));
            return new CsvTable(List.of());
        }
        List<CsvRow> rows = new ArrayList<>();
        for (CsvRecord values : records.subList(1, records.size())) {
            if (values.getFieldCount() == columns.size()) {
                rows.add(row(file, columns, values, faults));
            } else {
                faults.add(new ImportFault(
                        file,
                        values.getStartingLineNumber(),
                        "",
                        "",
                        "it has " + values.getFieldCount() + " values for " + columns.size() + " columns",
                        "Put a value with a comma into double quotes, and leave an empty one between its commas"));
            }
        }
        return new CsvTable(List.copyOf(rows));
    }

    private static CsvRow row(String file, List<String> columns, CsvRecord values, List<ImportFault> faults) {
        CsvRow row = new CsvRow(file, values.getStartingLineNumber(), faults);
        IntStream.range(0, columns.size())
                .forEach(place ->
                        row.put(columns.get(place), values.getField(place).strip()));
        return row;
    }

    private static List<CsvRecord> records(String file, String text, List<ImportFault> faults) {
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .detectBomHeader(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            reader.forEach(records::add);
        } catch (CsvParseException e) {
            faults.add(new ImportFault(
                    file,
                    0,
                    "",
                    "",
                    "it cannot be read as comma-separated values: " + e.getMessage(),
                    "Close every double quote, and write a double quote inside a value twice"));
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return records;
    }
}
