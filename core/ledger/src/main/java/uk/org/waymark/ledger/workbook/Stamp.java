package uk.org.waymark.ledger.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.CollectionPeriod;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.table.Table;
import uk.org.waymark.position.checking.Typography;

/**
 * What a workbook remembers of where it comes from, on a sheet that nobody sees.
 *
 * @param head where the ledger ended when it was made, by which a later change by somebody else is noticed
 * @param definitions what each locked cell of a row said, by which a change of it is noticed
 */
public record Stamp(String agreement, String theme, Head head, Map<RowKey, Map<Column, String>> definitions) {
    static final String SHEET = "Waymark";
    private static final String ROW = "row";

    /** Which row of which sheet, wherever a person has moved it. */
    public record RowKey(String sheet, String code, String part) {
        public static RowKey of(String sheet, String code, String part) {
            return new RowKey(sheet, IndicatorCode.key(Typography.plain(code)), Typography.word(part));
        }

        /** Of a row as it is written; of the rows of one measure on a sheet, each has a part, or a month or term, of its own. */
        public static RowKey of(String sheet, String code, String part, String period) {
            return of(sheet, code, place(part, period));
        }
    }

    public Stamp {
        definitions = Map.copyOf(definitions);
    }

    /** Reads what {@link #lines} wrote; empty when somebody has changed it beyond recognition. */
    public static Optional<Stamp> read(Table hidden) {
        Map<String, String> said = new HashMap<>();
        Map<RowKey, Map<Column, String>> definitions = new HashMap<>();
        for (Table.Line line : hidden.lines()) {
            List<String> cells = line.cells();
            if (cells.get(0).equals(ROW) && cells.size() > 3) {
                definitions.put(RowKey.of(cells.get(1), cells.get(2), cells.get(3)), shown(cells));
            } else if (cells.size() > 1) {
                said.put(cells.get(0), cells.get(1));
            }
        }
        try {
            return Optional.of(new Stamp(
                    required(said, "agreement"),
                    required(said, "theme"),
                    new Head(Long.parseLong(required(said, "entry")), new Hash(required(said, "hash"))),
                    definitions));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String place(String part, String period) {
        return CollectionPeriod.find(Typography.plain(period))
                .map(when -> (part + " " + when.code()).strip())
                .orElse(part);
    }

    /** Whether it remembers rows of a sheet. */
    public boolean hasSheet(String name) {
        return definitions.keySet().stream().anyMatch(key -> key.sheet().equals(name));
    }

    List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("agreement", agreement));
        lines.add(List.of("theme", theme));
        lines.add(List.of("entry", Long.toString(head.sequence())));
        lines.add(List.of("hash", head.hash().hex()));
        return lines;
    }

    /** The line by which the locked cells of a row are remembered. */
    static List<String> line(String sheet, PeriodSheet.Line row) {
        List<String> line = new ArrayList<>(
                List.of(ROW, sheet, row.text(Column.CODE), place(row.text(Column.PART), row.text(Column.PERIOD))));
        Column.definitions().forEach(column -> line.add(row.text(column)));
        return line;
    }

    private static Map<Column, String> shown(List<String> cells) {
        Map<Column, String> shown = new HashMap<>();
        List<Column> definitions = Column.definitions();
        for (int place = 0; place < definitions.size(); place++) {
            shown.put(definitions.get(place), place + 4 < cells.size() ? cells.get(place + 4) : "");
        }
        return shown;
    }

    private static String required(Map<String, String> said, String key) {
        return Optional.ofNullable(said.get(key)).orElseThrow(() -> new IllegalArgumentException(key));
    }
}
