package uk.org.waymark.contract.figure;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A figure as it was entered or printed; it keeps its digits and is never a binary floating-point number. */
public sealed interface Figure {

    /** The figure in ASCII digits, without grouping or unit, such as "-5.30" or "10/23". */
    String text();

    /** The figure of one part, or this one where no part is asked for. A figure of the whole says nothing about a part. */
    default Optional<Figure> ofPart(Optional<String> part) {
        return part.isEmpty() ? Optional.of(this) : Optional.empty();
    }

    /** Whether two figures say the same, however many noughts they end with: 300 and 300.00. */
    default boolean isSameAs(Figure other) {
        if (this instanceof Amount one && other instanceof Amount two) {
            return one.value().compareTo(two.value()) == 0;
        }
        return equals(other);
    }

    /** A number in the unit of its measurement. Money is an amount whose unit is pounds, thousands or millions. */
    record Amount(BigDecimal value) implements Figure {
        public static Amount of(String digits) {
            return new Amount(new BigDecimal(digits));
        }

        @Override
        public String text() {
            return value.toPlainString();
        }
    }

    /** So many out of so many; both are kept, and ratios are never averaged. */
    record Ratio(int numerator, int denominator) implements Figure {
        public Ratio {
            if (numerator < 0 || denominator < 1 || numerator > denominator) {
                throw new IllegalArgumentException(
                        numerator + "/" + denominator + " is not a part of a whole; write it like 10/23");
            }
        }

        @Override
        public String text() {
            return numerator + "/" + denominator;
        }
    }

    /** A step of an assessment ladder; steps have an order and no distance. */
    record Level(int step) implements Figure {
        public Level {
            if (step < 0) {
                throw new IllegalArgumentException(step + " is not a level; levels count from 0");
            }
        }

        @Override
        public String text() {
            return Integer.toString(step);
        }
    }

    /** The figures of a measure that is reported in parts, by part id, in the order declared. */
    record Parts(Map<String, Figure> byPart) implements Figure {
        public Parts {
            byPart = new LinkedHashMap<>(byPart);
            if (byPart.size() < 2) {
                throw new IllegalArgumentException("A figure in parts has two or more, not " + byPart);
            }
        }

        @Override
        public Map<String, Figure> byPart() {
            return Collections.unmodifiableMap(byPart);
        }

        @Override
        public Optional<Figure> ofPart(Optional<String> part) {
            return part.isEmpty() ? Optional.of(this) : part.map(byPart::get);
        }

        @Override
        public String text() {
            return byPart.entrySet().stream()
                    .map(part -> part.getKey() + " " + part.getValue().text())
                    .collect(Collectors.joining("; "));
        }
    }
}
