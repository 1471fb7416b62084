package uk.org.waymark.contract.definition;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The faults found so far in one file; reading goes on after each, so that all are named at once. */
final class Faults {
    private static final Comparator<Fault> AS_WRITTEN =
            Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column);

    private final List<Fault> found = new ArrayList<>();

    void add(Fault fault) {
        found.add(fault);
    }

    /** Reads the words of an element; what a constructor refuses becomes a fault of the element. */
    <T> Optional<T> text(Element element, Function<String, T> reading) {
        return attempt(element.text(), reading, element::fault);
    }

    /** Reads an attribute that is there; what a constructor refuses becomes a fault of the attribute. */
    <T> Optional<T> attribute(Element element, String name, Function<String, T> reading) {
        return attempt(element.attribute(name), reading, message -> element.fault(name, message));
    }

    Optional<LocalDate> date(Element element, String name) {
        return attribute(element, name, Faults::date);
    }

    Optional<Integer> whole(Element element, String name) {
        return attribute(element, name, Faults::whole);
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new DefinitionException(found.stream().sorted(AS_WRITTEN).toList());
        }
    }

    private <T> Optional<T> attempt(String text, Function<String, T> reading, Function<String, Fault> fault) {
        try {
            return Optional.of(reading.apply(text));
        } catch (IllegalArgumentException e) {
            found.add(fault.apply(e.getMessage()));
            return Optional.empty();
        }
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("\"" + text + "\" is not a date; write it like 2008-06-02", e);
        }
    }

    private static Integer whole(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + text + "\" is too large for a whole number here", e);
        }
    }
}
