package uk.org.waymark.ledger.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.org.waymark.ledger.table.CellNote;
import uk.org.waymark.ledger.table.Table;

/** The cells of a sheet that are made one over several rows: the text stands in the first and is read in each. */
final class Merging {
    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):[A-Z]{1,3}(\\d{1,7})");
    private static final int MOST_RANGES = 10_000;

    /** A range of a whole column, many times over, would else keep the machine busy. */
    private static final int MOST_CELLS = 200_000;

    private record Merged(int place, long from, long to) {}

    private final List<Merged> merged = new ArrayList<>();

    void add(String range) {
        Matcher written = RANGE.matcher(range);
        if (merged.size() < MOST_RANGES
                && written.matches()
                && !written.group(2).equals(written.group(3))) {
            merged.add(new Merged(
                    SheetReader.place(written.group(1)),
                    Long.parseLong(written.group(2)),
                    Long.parseLong(written.group(3))));
        }
    }

    /** The lines with the text of the first cell in each line that it stretches over. */
    List<Table.Line> filled(List<Table.Line> lines) {
        if (merged.isEmpty()) {
            return lines;
        }
        List<Table.Line> filled = new ArrayList<>(lines);
        Map<Long, Integer> byNumber = new HashMap<>();
        for (int at = 0; at < lines.size(); at++) {
            byNumber.put(lines.get(at).number(), at);
        }
        int cells = 0;
        for (Merged range : merged) {
            Integer first = byNumber.get(range.from());
            if (first == null || range.place() >= lines.get(first).cells().size()) {
                continue;
            }
            for (int at = first + 1; at < filled.size() && filled.get(at).number() <= range.to(); at++) {
                if (++cells > MOST_CELLS) {
                    return filled;
                }
                filled.set(at, with(filled.get(at), range.place(), filled.get(first)));
            }
        }
        return filled;
    }

    private static Table.Line with(Table.Line line, int place, Table.Line first) {
        List<String> cells = new ArrayList<>(line.cells());
        while (cells.size() <= place) {
            cells.add("");
        }
        cells.set(place, first.cells().get(place));
        Map<Integer, CellNote> notes = new HashMap<>(line.notes());
        notes.put(place, CellNote.ofMerging(Optional.ofNullable(first.notes().get(place))));
        return new Table.Line(line.number(), cells, line.hidden(), notes);
    }
}
