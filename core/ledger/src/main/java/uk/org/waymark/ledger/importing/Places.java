package uk.org.waymark.ledger.importing;

import java.util.ArrayList;
import java.util.List;

/** Rows, columns and cells in words. */
final class Places {
    private static final int NAMED = 10;

    private Places() {}

    /** The first ones, and how many more. */
    static String few(List<String> places) {
        return String.join(", ", places.subList(0, Math.min(NAMED, places.size())))
                + (places.size() > NAMED ? " and " + (places.size() - NAMED) + " more" : "");
    }

    /** Numbers that follow each other as "4 to 9". */
    static List<String> ranges(List<Long> numbers) {
        List<String> ranges = new ArrayList<>();
        for (int from = 0; from < numbers.size(); ) {
            int to = from;
            while (to + 1 < numbers.size() && numbers.get(to + 1) == numbers.get(to) + 1) {
                to++;
            }
            ranges.add(from == to ? numbers.get(from).toString() : numbers.get(from) + " to " + numbers.get(to));
            from = to + 1;
        }
        return ranges;
    }
}
