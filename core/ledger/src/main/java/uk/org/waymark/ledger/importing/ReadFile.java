package uk.org.waymark.ledger.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.org.waymark.ledger.table.CsvText;
import uk.org.waymark.ledger.table.Faults;
import uk.org.waymark.ledger.table.Headings;
import uk.org.waymark.ledger.table.Table;
import uk.org.waymark.ledger.table.TableFault;
import uk.org.waymark.ledger.table.TableRow;
import uk.org.waymark.ledger.table.Upload;
import uk.org.waymark.ledger.workbook.Stamp;
import uk.org.waymark.ledger.workbook.WorkbookFile;

/**
 * The rows of a file, whatever kind of file it is.
 *
 * @param stamp what Waymark's own workbook remembers; empty for any other file
 * @param ignored the sheets without the columns of figures, which are notes or the like
 */
record ReadFile(List<TableRow> rows, Optional<Stamp> stamp, List<String> ignored) {
    /** In a workbook that knows what they said, definitions are read to see that nobody changed them. */
    private static final Headings WITH_DEFINITIONS = new Headings(
            OutturnRows.COLUMNS.required(),
            Stream.concat(OutturnRows.COLUMNS.optional().stream(), OutturnRows.COLUMNS.shown().stream())
                    .toList());

    static ReadFile of(Upload upload, Faults faults) {
        return upload.isWorkbook() ? ofWorkbook(upload, faults) : ofText(upload, faults);
    }

    private static ReadFile ofText(Upload upload, Faults faults) {
        Table table = CsvText.read(upload.name(), upload.text(), OutturnRows.COLUMNS, faults);
        List<Table> tables = table.isOf(OutturnRows.COLUMNS) ? List.of(table) : List.of();
        requireRows(tables, upload.name(), faults);
        return new ReadFile(rows(tables, false, faults), Optional.empty(), List.of());
    }

    private static ReadFile ofWorkbook(Upload upload, Faults faults) {
        WorkbookFile workbook = WorkbookFile.read(upload, OutturnRows.COLUMNS);
        Optional<Stamp> stamp = workbook.stamp().flatMap(Stamp::read);
        if (workbook.stamp().isPresent() && stamp.isEmpty()) {
            faults.add(TableFault.of(
                    upload.name(),
                    "the hidden sheet by which Waymark knows its own workbook was changed",
                    "Download the workbook again and enter the figures there"));
        }
        workbook.hidden().stream()
                .filter(ReadFile::isOfFigures)
                .forEach(sheet -> faults.add(TableFault.of(
                        sheet.name(),
                        "it is hidden, and nobody sees what would be imported",
                        "Show it, or delete it")));
        List<Table> tables = tables(workbook.sheets());
        requireRows(tables, upload.name(), faults);
        List<String> ignored = Stream.concat(workbook.sheets().stream(), workbook.hidden().stream())
                .filter(sheet -> !tables.contains(sheet))
                .map(Table::name)
                .toList();
        return new ReadFile(rows(tables, stamp.isPresent(), faults), stamp, ignored);
    }

    /** The sheets of figures; where there is none, one of codes and periods is asked where its figures are. */
    private static List<Table> tables(List<Table> sheets) {
        List<Table> tables = sheets.stream().filter(ReadFile::isOfFigures).toList();
        return tables.isEmpty()
                ? sheets.stream()
                        .filter(sheet -> sheet.columns(OutturnRows.COLUMNS).containsAll(OutturnRows.COLUMNS.required()))
                        .toList()
                : tables;
    }

    private static List<TableRow> rows(List<Table> tables, boolean stamped, Faults faults) {
        List<TableRow> rows = new ArrayList<>();
        for (Table table : tables) {
            List<TableRow> read = table.rows(stamped ? WITH_DEFINITIONS : OutturnRows.COLUMNS, faults);
            Set<String> columns = table.columns(OutturnRows.COLUMNS);
            if (!read.isEmpty() && !stamped) {
                requireFigures(table, columns, faults);
                remarkDefinitions(table, columns, faults);
            }
            rows.addAll(read);
        }
        return List.copyOf(rows);
    }

    private static void requireFigures(Table table, Set<String> columns, Faults faults) {
        if (columns.stream().noneMatch(OutturnRows.SAYING::contains)) {
            faults.add(TableFault.of(
                    table.name(),
                    "it has no column of figures",
                    "Call the column outturn; there may also be " + String.join(", ", OutturnRows.COLUMNS.optional())));
        }
    }

    private static void remarkDefinitions(Table table, Set<String> columns, Faults faults) {
        List<String> shown =
                OutturnRows.COLUMNS.shown().stream().filter(columns::contains).toList();
        if (!shown.isEmpty()) {
            faults.remark(
                    table.name(), "not read, because they only show what was agreed: " + String.join(", ", shown));
        }
    }

    /** Whether a sheet has codes and something that is said of them; one with codes alone is somebody's notes. */
    private static boolean isOfFigures(Table sheet) {
        Set<String> columns = sheet.columns(OutturnRows.COLUMNS);
        return columns.contains("code") && columns.stream().anyMatch(OutturnRows.SAYING::contains);
    }

    private static void requireRows(List<Table> tables, String file, Faults faults) {
        if (faults.isEmpty() && tables.stream().allMatch(table -> table.length(OutturnRows.COLUMNS) == 0)) {
            faults.add(TableFault.of(
                    file,
                    "it has no row below headings that name the columns \"code\" and \"period\"",
                    "Begin with the headings code, period and outturn, or use Waymark’s own workbook"));
        }
    }
}
