package uk.org.waymark.ledger.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The columns a table may have, by name and in any order.
 *
 * @param required those that have to be there
 * @param optional those that may be there; one that is not counts as blank
 */
public record Headings(List<String> required, List<String> optional) {
    public Headings {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
    }

    /** Where each column stands; any fault leaves nothing that could be read. */
    Map<String, Integer> places(String sheet, long row, List<String> written, Faults faults) {
        Set<String> known = new HashSet<>(required);
        known.addAll(optional);
        Map<String, Integer> places = new HashMap<>();
        List<String> wrong = new ArrayList<>();
        for (int place = 0; place < written.size(); place++) {
            String heading = name(written.get(place));
            if (heading.isEmpty()) {
                continue;
            }
            if (!known.contains(heading)) {
                wrong.add("there is no column \"" + written.get(place).strip() + "\"");
            } else if (places.put(heading, place) != null) {
                wrong.add("there are two columns \"" + heading + "\"");
            }
        }
        required.stream()
                .filter(heading -> !places.containsKey(heading))
                .forEach(heading -> wrong.add("the column \"" + heading + "\" is missing"));
        wrong.forEach(reason -> faults.add(new TableFault(sheet, row, "", "", reason, suggestion())));
        return wrong.isEmpty() ? places : Map.of();
    }

    /** A heading without regard to case or blanks around it. */
    static String name(String written) {
        return written.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private String suggestion() {
        return "Name the columns, separated by commas, " + String.join(",", required)
                + (optional.isEmpty() ? "" : " and any of " + String.join(",", optional));
    }
}
