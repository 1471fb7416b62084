package uk.org.waymark.ledger.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A table whose first line names its columns.
 *
 * @param name of the sheet, or of the file of comma-separated values
 * @param lines the heading and the lines below it, blank ones left out
 * @param lettered whether the columns have letters too, as those of a sheet have
 */
public record Table(String name, List<Line> lines, boolean lettered) {

    /** A line of a table with its number in the file. */
    public record Line(long number, List<String> cells) {}

    public Table {
        lines = lines.stream()
                .filter(line -> !line.cells().stream().allMatch(String::isBlank))
                .toList();
    }

    /** The headings as they are written; empty for a table without a line. */
    public List<String> headings() {
        return lines.isEmpty() ? List.of() : lines.get(0).cells();
    }

    /** Whether it has a column of that name. */
    public boolean has(String heading) {
        return headings().stream().anyMatch(written -> Headings.name(written).equals(heading));
    }

    /** Reads the rows by the names of their columns; a table with other columns gives faults and no rows. */
    public List<TableRow> rows(Headings expected, Faults faults) {
        if (lines.isEmpty()) {
            return List.of();
        }
        Line first = lines.get(0);
        Map<String, Integer> places = expected.places(name, first.number(), first.cells(), faults);
        if (places.isEmpty()) {
            return List.of();
        }
        Map<String, String> shown = new HashMap<>();
        places.forEach(
                (heading, place) -> shown.put(heading, lettered ? heading + " (" + letter(place) + ")" : heading));
        List<TableRow> rows = new ArrayList<>();
        for (Line line : lines.subList(1, lines.size())) {
            if (IntStream.range(first.cells().size(), line.cells().size())
                    .anyMatch(place -> !line.cells().get(place).isBlank())) {
                faults.add(new TableFault(
                        name,
                        line.number(),
                        "",
                        "",
                        "it has a value where the heading names no column",
                        "Name it, or leave it out"));
            } else {
                rows.add(new TableRow(name, line, places, shown, faults));
            }
        }
        return List.copyOf(rows);
    }

    /** The letter of a column counted from 0: A, B, … Z, AA. */
    public static String letter(int place) {
        return (place < 26 ? "" : letter(place / 26 - 1)) + (char) ('A' + place % 26);
    }
}
