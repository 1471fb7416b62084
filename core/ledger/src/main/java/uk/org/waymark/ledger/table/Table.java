package uk.org.waymark.ledger.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.org.waymark.position.checking.Typography;

/**
 * A table one line of which names its columns.
 *
 * @param name of the sheet, or of the file of separated values
 * @param lines the heading, what stands above it and the lines below it; blank ones are left out
 * @param hidden the columns that nobody sees, counted from 0
 */
public record Table(String name, Kind kind, List<Line> lines, Set<Integer> hidden) {
    private static final int PLACES_NAMED = 10;

    /** What a table came as. */
    public enum Kind {
        /** A sheet of a workbook, whose columns have letters. */
        SHEET,
        /** Text whose values are between commas or tabs. */
        TEXT,
        /** Text whose values are between semicolons, as where a comma stands before decimals. */
        SEMICOLONS
    }

    /**
     * A line of a table.
     *
     * @param number its number in the file, from 1
     * @param hidden whether nobody sees it
     * @param notes about some of its cells, by their places
     */
    public record Line(long number, List<String> cells, boolean hidden, Map<Integer, CellNote> notes) {
        public Line(long number, List<String> cells) {
            this(number, cells, false, Map.of());
        }

        private boolean isBlank() {
            return cells.stream().allMatch(Typography::isBlank);
        }
    }

    public Table {
        lines = lines.stream().filter(line -> !line.isBlank()).toList();
        hidden = Set.copyOf(hidden);
    }

    /** Whether a line names one of the columns that have to be there. */
    public boolean isOf(Headings expected) {
        return expected.find(lines).isPresent();
    }

    /** The columns it names; empty without a heading. */
    public Set<String> columns(Headings expected) {
        OptionalInt heading = expected.find(lines);
        return heading.isPresent() ? expected.named(lines.get(heading.getAsInt())) : Set.of();
    }

    /** How many lines stand below the heading. */
    public int length(Headings expected) {
        OptionalInt heading = expected.find(lines);
        return heading.isPresent() ? lines.size() - heading.getAsInt() - 1 : 0;
    }

    /** Reads the rows by the names of their columns; a table without one that is needed gives faults and no rows. */
    public List<TableRow> rows(Headings expected, Faults faults) {
        if (lines.isEmpty()) {
            return List.of();
        }
        int at = expected.find(lines).orElse(0);
        Line heading = lines.get(at);
        Map<String, Integer> places = expected.places(name, heading, faults);
        if (places.isEmpty()) {
            return List.of();
        }
        Map<String, String> shown = new HashMap<>();
        places.forEach((column, place) ->
                shown.put(column, kind == Kind.SHEET ? column + " (" + letter(place) + ")" : column));
        List<TableRow> rows = new ArrayList<>();
        Set<String> beside = new TreeSet<>();
        for (Line line : lines.subList(at + 1, lines.size())) {
            List<Integer> unnamed = unnamed(heading, line);
            boolean tooLong = unnamed.stream()
                    .anyMatch(place ->
                            kind != Kind.SHEET && place >= heading.cells().size());
            if (tooLong) {
                faults.add(longer(line, heading));
            } else if (!line.cells().equals(heading.cells())) {
                unnamed.forEach(place -> beside.add(kind == Kind.SHEET ? letter(place) : "line " + line.number()));
                rows.add(new TableRow(this, line, places, shown, faults));
            }
        }
        sayWhatIsLeft(lines.subList(0, at), beside, faults);
        return List.copyOf(rows);
    }

    /** The places where a line has a value and the heading no name. */
    private static List<Integer> unnamed(Line heading, Line line) {
        List<String> names = heading.cells();
        List<Integer> unnamed = new ArrayList<>();
        for (int place = 0; place < line.cells().size(); place++) {
            boolean named = place < names.size() && !Typography.isBlank(names.get(place));
            if (!named && !Typography.isBlank(line.cells().get(place))) {
                unnamed.add(place);
            }
        }
        return unnamed;
    }

    private TableFault longer(Line line, Line heading) {
        return new TableFault(
                name,
                line.number(),
                "",
                "",
                "it has " + line.cells().size() + " values for "
                        + heading.cells().size() + " columns",
                "Put a value with a comma into double quotes");
    }

    private void sayWhatIsLeft(List<Line> above, Set<String> beside, Faults faults) {
        if (!above.isEmpty()) {
            faults.remark(
                    name,
                    "not read, because it stands above the headings: "
                            + above.stream()
                                    .flatMap(line -> line.cells().stream())
                                    .filter(cell -> !Typography.isBlank(cell))
                                    .map(Typography::plain)
                                    .limit(PLACES_NAMED)
                                    .collect(Collectors.joining(", ")));
        }
        if (!beside.isEmpty()) {
            faults.remark(
                    name,
                    "not read, because it stands where the heading names no column: "
                            + beside.stream().limit(PLACES_NAMED).collect(Collectors.joining(", ")));
        }
    }

    /** The letter of a column counted from 0: A, B, … Z, AA. */
    public static String letter(int place) {
        return (place < 26 ? "" : letter(place / 26 - 1)) + (char) ('A' + place % 26);
    }
}
