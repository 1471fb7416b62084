package uk.org.waymark.ledger.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.position.checking.Typography;

/** One row of a table; reading a value that is wrong adds a fault and gives nothing. */
public final class TableRow {
    private static final String WRITE_A_DATE = "Write it like 2008-11-25, 25/11/2008 or 25 November 2008";

    private final Table table;
    private final Table.Line line;
    private final Map<String, Integer> places;
    private final Map<String, String> shown;
    private final Faults faults;
    private boolean sound = true;

    TableRow(Table table, Table.Line line, Map<String, Integer> places, Map<String, String> shown, Faults faults) {
        this.table = table;
        this.line = line;
        this.places = places;
        this.shown = shown;
        this.faults = faults;
    }

    /** The same row with some columns read as blank. */
    public TableRow without(Set<String> columns) {
        Map<String, Integer> fewer = new HashMap<>(places);
        fewer.keySet().removeAll(columns);
        return new TableRow(table, line, fewer, shown, faults);
    }

    public String sheet() {
        return table.name();
    }

    public long number() {
        return line.number();
    }

    /** Whether nobody sees it in its sheet. */
    public boolean isHidden() {
        return line.hidden();
    }

    /** Whether it is of a file in which a comma may stand before decimals. */
    public boolean hasSemicolons() {
        return table.kind() == Table.Kind.SEMICOLONS;
    }

    /** The columns that nobody sees and that have a value, as they are shown. */
    public List<String> hiddenColumns() {
        if (table.hidden().isEmpty()) {
            return List.of();
        }
        return places.keySet().stream()
                .filter(column -> table.hidden().contains(places.get(column)))
                .filter(column -> find(column).isPresent())
                .map(shown::get)
                .sorted()
                .toList();
    }

    /** Every line of every value that has several, of columns that are not read too. */
    public Stream<String> linesWithin() {
        return line.cells().stream()
                .filter(cell -> cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0)
                .flatMap(String::lines);
    }

    /** Hands over what is to be known of its cells, by the names of their columns. */
    public void eachNote(BiConsumer<String, CellNote> taker) {
        if (line.notes().isEmpty()) {
            return;
        }
        places.forEach((column, place) ->
                Optional.ofNullable(line.notes().get(place)).ifPresent(note -> taker.accept(column, note)));
    }

    /** The address of a cell, such as I7. */
    public String address(String column) {
        return Table.letter(places.get(column)) + line.number();
    }

    /** The value of a column; empty when the column is blank. */
    public Optional<String> find(String column) {
        return Optional.of(value(column)).filter(value -> !value.isEmpty());
    }

    /** A value that has to be there, as {@code reading} takes it; what it refuses becomes a fault. */
    public <T> Optional<T> required(String column, String suggestion, Function<String, T> reading) {
        if (find(column).isEmpty()) {
            fault(column, "it is missing", suggestion);
            return Optional.empty();
        }
        return optional(column, suggestion, reading);
    }

    /** A value that may be blank; {@link #isSound} tells a blank from a fault. */
    public <T> Optional<T> optional(String column, String suggestion, Function<String, T> reading) {
        return find(column).flatMap(value -> {
            try {
                return Optional.of(reading.apply(value));
            } catch (IllegalArgumentException e) {
                fault(column, e.getMessage(), suggestion);
                return Optional.empty();
            }
        });
    }

    public Optional<LocalDate> date(String column) {
        return required(column, WRITE_A_DATE, WrittenDate::parse);
    }

    /** A date that may be blank; {@link #isSound} tells a blank from a fault. */
    public Optional<LocalDate> findDate(String column) {
        return optional(column, WRITE_A_DATE, WrittenDate::parse);
    }

    /** Since when it was known: the beginning of that day in London; empty for now. */
    public Optional<Instant> knownFrom(String column) {
        return findDate(column).map(Known::from);
    }

    /** Whether no fault of this row has been found. */
    public boolean isSound() {
        return sound;
    }

    public void fault(String column, String reason, String suggestion) {
        sound = false;
        faults.add(new TableFault(
                table.name(), line.number(), shown.getOrDefault(column, column), value(column), reason, suggestion));
    }

    private String value(String column) {
        Integer place = places.get(column);
        if (place == null || place >= line.cells().size()) {
            return "";
        }
        String cell = line.cells().get(place);
        return Typography.isBlank(cell) ? "" : cell.strip();
    }
}
