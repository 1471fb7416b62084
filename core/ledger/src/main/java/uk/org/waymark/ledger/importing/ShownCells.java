package uk.org.waymark.ledger.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import uk.org.waymark.ledger.table.CellNote;
import uk.org.waymark.ledger.table.Faults;
import uk.org.waymark.ledger.table.TableFault;
import uk.org.waymark.ledger.table.TableRow;

/**
 * The cells from which figures are taken, as a person sees them: what is hidden or shows something else is a fault, and
 * what a formula gave or a format rounded is remarked upon.
 */
final class ShownCells {
    private static final Set<String> OF_SEVERAL_ROWS = Set.of("code", "part", "period");
    private static final Set<String> DATES = Set.of("known from");

    private final Faults faults;
    private final Map<String, List<Long>> hiddenRows = new LinkedHashMap<>();
    private final Map<String, Set<String>> hiddenColumns = new LinkedHashMap<>();
    private final Map<String, List<String>> computed = new LinkedHashMap<>();
    private final Map<String, List<String>> rounded = new LinkedHashMap<>();

    private ShownCells(Faults faults) {
        this.faults = faults;
    }

    /** The rows of which nothing is doubtful. */
    static List<TableRow> sound(List<TableRow> rows, Faults faults) {
        ShownCells cells = new ShownCells(faults);
        rows.forEach(cells::look);
        cells.conclude();
        return rows.stream().filter(TableRow::isSound).toList();
    }

    private void look(TableRow row) {
        if (row.isHidden()) {
            hiddenRows.computeIfAbsent(row.sheet(), sheet -> new ArrayList<>()).add(row.number());
        }
        List<String> unseen = row.hiddenColumns();
        if (!unseen.isEmpty()) {
            hiddenColumns.computeIfAbsent(row.sheet(), sheet -> new TreeSet<>()).addAll(unseen);
        }
        row.eachNote((column, note) -> look(row, column, note));
    }

    private void look(TableRow row, String column, CellNote note) {
        note.doubt().ifPresent(doubt -> row.fault(column, doubt.reason(), doubt.suggestion()));
        if (note.date() && !DATES.contains(column)) {
            row.fault(
                    column,
                    "the cell holds a date",
                    "Give the cell the format Text and write it again; a ratio in words, such as 4 of 9");
        }
        if (note.merged() && !OF_SEVERAL_ROWS.contains(column)) {
            row.fault(
                    column,
                    "the cell is one with the cell above it",
                    "Take the cells apart, and write in each what belongs there");
        }
        if (note.computed()) {
            computed.computeIfAbsent(row.sheet(), sheet -> new ArrayList<>()).add(row.address(column));
        }
        note.held().ifPresent(digits -> rounded.computeIfAbsent(row.sheet(), sheet -> new ArrayList<>())
                .add(row.address(column) + " shows " + row.find(column).orElse("") + " and holds " + digits));
    }

    private void conclude() {
        hiddenRows.forEach((sheet, rows) -> hidden(sheet, "row", Places.ranges(rows)));
        hiddenColumns.forEach((sheet, columns) -> hidden(sheet, "column", List.copyOf(columns)));
        computed.forEach(
                (sheet, cells) -> faults.remark(sheet, "results of formulas, taken as shown: " + Places.few(cells)));
        rounded.forEach((sheet, cells) -> faults.remark(sheet, "taken as shown: " + Places.few(cells)));
    }

    private void hidden(String sheet, String what, List<String> places) {
        boolean one = places.size() == 1 && !places.get(0).contains(" to ");
        faults.add(TableFault.of(
                sheet,
                what + (one ? " " : "s ") + Places.few(places) + (one ? " is" : " are")
                        + " hidden, by a filter or by hand, and nobody sees what would be imported",
                one ? "Show it, or delete it" : "Show them, or delete them"));
    }
}
