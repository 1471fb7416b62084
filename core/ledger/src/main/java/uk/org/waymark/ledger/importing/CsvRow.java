package uk.org.waymark.ledger.importing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import uk.org.waymark.contract.period.Known;

/** One row of a file; reading a value that is wrong adds a fault and gives nothing. */
final class CsvRow {
    private static final String WRITE_A_DATE = "Write it like 2008-11-25";

    private final String file;
    private final long line;
    private final List<ImportFault> faults;
    private final Map<String, String> values = new HashMap<>();

    CsvRow(String file, long line, List<ImportFault> faults) {
        this.file = file;
        this.line = line;
        this.faults = faults;
    }

    void put(String column, String value) {
        values.put(column, value);
    }

    /** The value of a column; empty when the column is blank. */
    Optional<String> find(String column) {
        return Optional.ofNullable(values.get(column)).filter(value -> !value.isEmpty());
    }

    /** A value that has to be there, as {@code reading} takes it; what it refuses becomes a fault. */
    <T> Optional<T> required(String column, String suggestion, Function<String, T> reading) {
        if (find(column).isEmpty()) {
            fault(column, "it is missing", suggestion);
            return Optional.empty();
        }
        return optional(column, suggestion, reading);
    }

    /** A value that may be blank; {@link #isSound} tells a blank from a fault. */
    <T> Optional<T> optional(String column, String suggestion, Function<String, T> reading) {
        return find(column).flatMap(value -> {
            try {
                return Optional.of(reading.apply(value));
            } catch (IllegalArgumentException e) {
                fault(column, e.getMessage(), suggestion);
                return Optional.empty();
            }
        });
    }

    Optional<LocalDate> date(String column) {
        return required(column, WRITE_A_DATE, CsvRow::day);
    }

    /** Since when it was known: the beginning of that day in London; empty for now. */
    Optional<Instant> knownFrom(String column) {
        return optional(column, WRITE_A_DATE, CsvRow::day).map(Known::from);
    }

    /** Whether no fault of this row has been found. */
    boolean isSound() {
        return faults.stream()
                .noneMatch(fault -> fault.row() == line && fault.file().equals(file));
    }

    void fault(String column, String reason, String suggestion) {
        faults.add(new ImportFault(file, line, column, values.getOrDefault(column, ""), reason, suggestion));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("it is not a date", e);
        }
    }
}
