package uk.org.waymark.ledger.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.ledger.table.CsvText;
import uk.org.waymark.ledger.table.Faults;
import uk.org.waymark.ledger.table.Headings;
import uk.org.waymark.ledger.table.Table;
import uk.org.waymark.ledger.table.TableFault;
import uk.org.waymark.ledger.table.TableRow;
import uk.org.waymark.ledger.table.Upload;
import uk.org.waymark.ledger.workbook.Column;
import uk.org.waymark.ledger.workbook.Stamp;
import uk.org.waymark.ledger.workbook.WorkbookFile;

/**
 * The rows of a file, whatever kind of file it is.
 *
 * @param stamp what Waymark's own workbook remembers; empty for any other file
 * @param ignored the sheets without a column "code", which are notes or the like
 */
record ReadFile(List<TableRow> rows, Optional<Stamp> stamp, List<String> ignored) {
    private static final Headings WITH_DEFINITIONS = new Headings(
            OutturnRows.COLUMNS.required(),
            Stream.concat(
                            OutturnRows.COLUMNS.optional().stream(),
                            Column.definitions().stream().map(Column::heading))
                    .toList());

    static ReadFile of(Upload upload, Faults faults) {
        if (!upload.isWorkbook()) {
            Table table = CsvText.read(upload.name(), upload.text(), faults);
            requireRows(List.of(table), upload.name(), faults);
            return new ReadFile(table.rows(OutturnRows.COLUMNS, faults), Optional.empty(), List.of());
        }
        WorkbookFile workbook = WorkbookFile.read(upload, faults);
        Optional<Stamp> stamp = workbook.hidden().flatMap(Stamp::read);
        if (workbook.hidden().isPresent() && stamp.isEmpty()) {
            faults.add(TableFault.of(
                    upload.name(),
                    "the hidden sheet by which Waymark knows its own workbook was changed",
                    "Download the workbook again and enter the figures there"));
        }
        List<Table> tables =
                workbook.sheets().stream().filter(sheet -> sheet.has("code")).toList();
        requireRows(tables, upload.name(), faults);
        List<TableRow> rows = new ArrayList<>();
        tables.forEach(
                table -> rows.addAll(table.rows(stamp.isPresent() ? WITH_DEFINITIONS : OutturnRows.COLUMNS, faults)));
        return new ReadFile(
                List.copyOf(rows),
                stamp,
                workbook.sheets().stream()
                        .filter(sheet -> !sheet.has("code"))
                        .map(Table::name)
                        .toList());
    }

    private static void requireRows(List<Table> tables, String file, Faults faults) {
        if (faults.isEmpty() && tables.stream().allMatch(table -> table.lines().size() < 2)) {
            faults.add(TableFault.of(
                    file,
                    "it has no row below a heading that names the column \"code\"",
                    "Begin with the headings code, period and outturn, or use Waymark’s own workbook"));
        }
    }
}
