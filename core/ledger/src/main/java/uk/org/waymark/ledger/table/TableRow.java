package uk.org.waymark.ledger.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import uk.org.waymark.contract.period.Known;

/** One row of a table; reading a value that is wrong adds a fault and gives nothing. */
public final class TableRow {
    private static final String WRITE_A_DATE = "Write it like 2008-11-25, 25/11/2008 or 25 November 2008";

    private final String sheet;
    private final Table.Line line;
    private final Map<String, Integer> places;
    private final Map<String, String> shown;
    private final Faults faults;
    private boolean sound = true;

    TableRow(String sheet, Table.Line line, Map<String, Integer> places, Map<String, String> shown, Faults faults) {
        this.sheet = sheet;
        this.line = line;
        this.places = places;
        this.shown = shown;
        this.faults = faults;
    }

    /** The same row with some columns read as blank. */
    public TableRow without(Set<String> columns) {
        Map<String, Integer> fewer = new HashMap<>(places);
        fewer.keySet().removeAll(columns);
        return new TableRow(sheet, line, fewer, shown, faults);
    }

    public String sheet() {
        return sheet;
    }

    public long number() {
        return line.number();
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

    /** Since when it was known: the beginning of that day in London; empty for now. */
    public Optional<Instant> knownFrom(String column) {
        return optional(column, WRITE_A_DATE, WrittenDate::parse).map(Known::from);
    }

    /** Whether no fault of this row has been found. */
    public boolean isSound() {
        return sound;
    }

    public void fault(String column, String reason, String suggestion) {
        sound = false;
        faults.add(new TableFault(
                sheet, line.number(), shown.getOrDefault(column, column), value(column), reason, suggestion));
    }

    private String value(String column) {
        Integer place = places.get(column);
        return place == null || place >= line.cells().size()
                ? ""
                : line.cells().get(place).strip();
    }
}
