package uk.org.waymark.ledger.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import uk.org.waymark.position.checking.Typography;

/**
 * The columns a table may have, by name and in any order. Any other is left, unless its name is nearly that of one.
 *
 * @param required those that have to be there
 * @param optional those that may be there; one that is not counts as blank
 * @param shown those that only show something, and are left
 */
public record Headings(List<String> required, List<String> optional, List<String> shown) {
    /** Titles above the headings take a few lines; a table further down is no table of ours. */
    private static final int LOOKED_THROUGH = 20;

    public Headings {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
        shown = List.copyOf(shown);
    }

    public Headings(List<String> required, List<String> optional) {
        this(required, optional, List.of());
    }

    /** The line that names the columns: of the first ones that with most of them; none where no required one is. */
    OptionalInt find(List<Table.Line> lines) {
        int best = -1;
        int most = 0;
        for (int at = 0; at < Math.min(LOOKED_THROUGH, lines.size()); at++) {
            Set<String> named = named(lines.get(at));
            if (named.size() > most && required.stream().anyMatch(named::contains)) {
                most = named.size();
                best = at;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    /** The columns that a line names. */
    Set<String> named(Table.Line line) {
        return line.cells().stream().flatMap(cell -> find(cell).stream()).collect(Collectors.toSet());
    }

    /** Where each column stands; any fault leaves nothing that could be read. */
    Map<String, Integer> places(String sheet, Table.Line line, Faults faults) {
        Map<String, Integer> places = new HashMap<>();
        List<String> wrong = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (int place = 0; place < line.cells().size(); place++) {
            String written = Typography.plain(line.cells().get(place));
            Optional<String> column = find(written);
            if (column.isEmpty()) {
                others.add(written);
            } else if (places.put(column.orElseThrow(), place) != null) {
                wrong.add("there are two columns \"" + column.orElseThrow() + "\"");
            }
        }
        places.keySet().removeAll(shown);
        Set<String> absent = new LinkedHashSet<>(required);
        absent.addAll(optional);
        absent.removeAll(places.keySet());
        List<String> left = new ArrayList<>();
        for (String other : others) {
            Optional<String> meant = Spelling.meant(Typography.word(other), absent);
            meant.ifPresent(absent::remove);
            meant.ifPresentOrElse(
                    column -> wrong.add("there is no column \"" + other + "\"; did you mean \"" + column + "\"?"),
                    () -> left.add(other));
        }
        required.stream()
                .filter(absent::contains)
                .forEach(column -> wrong.add("the column \"" + column + "\" is missing"));
        wrong.forEach(reason -> faults.add(new TableFault(sheet, line.number(), "", "", reason, suggestion())));
        left.removeIf(String::isEmpty);
        if (!left.isEmpty()) {
            faults.remark(sheet, "not read, because no such column is known: " + String.join(", ", left));
        }
        return wrong.isEmpty() ? places : Map.of();
    }

    /** The column a heading names: without regard to case, blanks, hyphens and underlines. */
    private Optional<String> find(String written) {
        String name = squeezed(written);
        return List.of(required, optional, shown).stream()
                .flatMap(List::stream)
                .filter(column -> squeezed(column).equals(name))
                .findFirst();
    }

    private static String squeezed(String heading) {
        return Typography.word(heading).replace(" ", "");
    }

    private String suggestion() {
        return "Name the columns, separated by commas, " + String.join(",", required)
                + (optional.isEmpty() ? "" : " and any of " + String.join(",", optional));
    }
}
