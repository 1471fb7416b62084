package uk.org.waymark.ledger.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.CollectionPeriod;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.table.Faults;
import uk.org.waymark.ledger.table.TableFault;
import uk.org.waymark.ledger.table.TableRow;
import uk.org.waymark.ledger.workbook.CellText;
import uk.org.waymark.ledger.workbook.Column;
import uk.org.waymark.ledger.workbook.Stamp;
import uk.org.waymark.ledger.workbook.StandingRow;
import uk.org.waymark.position.checking.Typography;
import uk.org.waymark.position.reporting.Standing;
import uk.org.waymark.position.reporting.Subject;

/** A workbook that Waymark made, compared with what it said when it was made: only what differs was entered. */
final class OwnWorkbook {
    private static final String NUMBER = "-?\\d{1,15}(\\.\\d{1,15})?";

    private final Stamp stamp;
    private final Standing then;
    private final Map<String, List<TableRow>> foreign = new LinkedHashMap<>();

    /** @param then what stood when the workbook was made */
    OwnWorkbook(Stamp stamp, Standing then) {
        this.stamp = stamp;
        this.then = then;
    }

    /**
     * The row with its locked and unchanged cells blank; a locked cell that was changed is a fault. A row of another
     * table, without the locked cells, is left as it is. Nothing of one that has them and was not in the workbook.
     */
    Optional<TableRow> entered(TableRow row) {
        Optional<Map<Column, String>> said = Optional.ofNullable(stamp.definitions()
                .get(Stamp.RowKey.of(
                        sheet(row),
                        row.find("code").orElse(""),
                        row.find("part").orElse(""),
                        row.find("period").orElse(""))));
        if (said.isEmpty() && row.find(Column.MEASURE.heading()).isEmpty()) {
            return Optional.of(row);
        }
        if (said.isEmpty()) {
            foreign.computeIfAbsent(row.sheet(), sheet -> new ArrayList<>()).add(row);
            return Optional.empty();
        }
        row.find("period")
                .filter(period -> within(row).isEmpty() && !period(row).equals(sheet(row)))
                .ifPresent(period ->
                        row.fault("period", "it is the period of another sheet", "Put " + row.sheet() + " back"));
        said.get().forEach((column, text) -> requireUnchanged(row, column, text));
        return Optional.of(row.isSound() ? row.without(unchanged(row)) : row);
    }

    /** Says of each sheet which rows were not in it: they have one cause, be they one or many. */
    void refuseForeignRows(Faults faults) {
        foreign.forEach((sheet, rows) -> {
            boolean one = rows.size() == 1;
            List<String> codes = rows.stream()
                    .flatMap(row -> row.find("code").stream())
                    .distinct()
                    .toList();
            faults.add(TableFault.of(
                    sheet,
                    (one ? "row " : "rows ")
                            + Places.few(Places.ranges(
                                    rows.stream().map(TableRow::number).toList()))
                            + (one ? " was" : " were") + " not in this workbook"
                            + (codes.isEmpty() ? "" : ": " + Places.few(codes)),
                    "Put the code and the part back, or send other measures in a file of their own"));
        });
    }

    /** The name its sheet had in the workbook: a renamed one is known by the period of the row. */
    private String sheet(TableRow row) {
        return stamp.hasSheet(row.sheet()) ? row.sheet() : period(row);
    }

    private static String period(TableRow row) {
        return within(row)
                .map(when -> ReportingPeriod.containing(when.ends()).toString())
                .orElseGet(() -> Typography.plain(row.find("period").orElse("")))
                .replace('/', '-');
    }

    /** The month or term of a row, which is on the sheet of the period with which it is entered. */
    private static Optional<CollectionPeriod> within(TableRow row) {
        return CollectionPeriod.find(Typography.plain(row.find("period").orElse("")));
    }

    private static void requireUnchanged(TableRow row, Column column, String said) {
        String now = row.find(column.heading()).orElse("");
        if (!now.equals(said.strip())) {
            row.fault(
                    column.heading(),
                    said.isEmpty() ? "it is locked and was blank" : "it is locked and said \"" + said + "\"",
                    column == Column.TARGET
                            ? "Put it back; targets are moved by the performance team in the refresh"
                            : "Put it back; definitions are kept by the theme");
        }
    }

    private Set<String> unchanged(TableRow row) {
        Set<String> unchanged = new HashSet<>();
        subject(row).ifPresent(subject -> {
            Map<Column, String> before = before(row, subject);
            Stream.of(Column.values()).forEach(column -> {
                String was = CellText.shown(before.getOrDefault(column, ""));
                if (row.find(column.heading()).filter(now -> isSame(was, now)).isPresent()) {
                    unchanged.add(column.heading());
                }
            });
        });
        unchanged.removeAll(List.of("code", "part", "period"));
        Column.definitions().forEach(column -> unchanged.add(column.heading()));
        return unchanged;
    }

    private Map<Column, String> before(TableRow row, Subject subject) {
        if (then.group(subject).isPresent()) {
            return StandingRow.ofGroup(then, subject);
        }
        return within(row)
                .map(when -> StandingRow.of(then, subject, when, true))
                .orElseGet(() -> StandingRow.of(then, subject, true));
    }

    private Optional<Subject> subject(TableRow row) {
        try {
            return Optional.of(new Subject(
                    IndicatorCode.of(Typography.plain(row.find("code").orElse(""))),
                    row.find("part"),
                    ReportingPeriod.parse(within(row).isPresent() ? sheet(row) : period(row))));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // which is said when the row is read
        }
    }

    private static boolean isSame(String was, String now) {
        if (was.matches(NUMBER) && now.matches(NUMBER)) {
            return new BigDecimal(was).compareTo(new BigDecimal(now)) == 0;
        }
        return was.replace("\r\n", "\n").strip().equals(now.replace("\r\n", "\n"));
    }
}
