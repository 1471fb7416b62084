package uk.org.waymark.web.cycle;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A day as a browser's field for dates sends it. */
final class Day {
    private Day() {}

    static Optional<LocalDate> find(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
