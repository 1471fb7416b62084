package uk.org.waymark.contract.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
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
        return equals(other);
    }

    /**
     * Whether it is written in a shape; a figure in parts is in none.
     *
     * @since 1
     */
    boolean isOf(Shape shape);

    /**
     * The figure as a person reads it, in the unit of its measurement.
     *
     * @since 1
     */
    String words(Measurement measurement);

    /**
     * A number to compare figures of one measure by; a ratio is its percentage, and a figure in parts has none.
     *
     * @since 1
     */
    Optional<BigDecimal> number();

    /**
     * The figures by part; none of a figure of a whole.
     *
     * @since 1
     */
    default Map<String, Figure> byPart() {
        return Map.of();
    }

    /**
     * So many out of so many, where the figure is that or was counted so: of 98.4% given as 2985/3035 both are kept.
     *
     * @since 1
     */
    default Optional<Ratio> counted() {
        return Optional.empty();
    }

    /**
     * Where another figure lies on the line on which figures like this one are judged: an amount by its value, a level by
     * its step, a ratio by how many of this one's cohort it makes. Empty where the two do not compare.
     *
     * @since 1
     */
    Optional<BigDecimal> placeOf(Figure other);

    /**
     * A place on that line in words, such as "10 of 23", "level 3" or "8.4%".
     *
     * @since 1
     */
    String wordsAt(BigDecimal place, Measurement measurement);

    /**
     * Whether a figure like this one can lie at a place: no part of a whole is less than none or more than all.
     *
     * @since 1
     */
    default boolean canLieAt(BigDecimal place) {
        return place.signum() >= 0;
    }

    /**
     * The finest step in which figures like this one are written.
     *
     * @since 1
     */
    default BigDecimal step(Measurement measurement) {
        return BigDecimal.ONE;
    }

    /**
     * How far from a target is still acceptable where the measure has no say in it: levels are exact, and of a ratio one
     * counted thing may be missing, because a percentage of a level or of a handful of children means nothing.
     *
     * @since 1
     */
    default Optional<BigDecimal> fixedTolerance() {
        return Optional.empty();
    }

    /**
     * A number in the unit of its measurement. Money is an amount whose unit is pounds, thousands or millions.
     *
     * @param counted what a percentage was given as; it is judged by the exact quotient and shown rounded
     * @param mean whether it is one, and was not given as it is; it is judged by its digits and shown rounded
     */
    record Amount(BigDecimal value, Optional<Ratio> counted, boolean mean) implements Figure {
        public Amount(BigDecimal value) {
            this(value, Optional.empty());
        }

        public Amount(BigDecimal value, Optional<Ratio> counted) {
            this(value, counted, false);
        }

        /**
         * The mean of several.
         *
         * @since 1
         */
        public static Amount mean(BigDecimal value) {
            return new Amount(value, Optional.empty(), true);
        }

        public static Amount of(String digits) {
            return new Amount(new BigDecimal(digits));
        }

        /**
         * The percentage that so many out of so many is.
         *
         * @since 1
         */
        public static Amount of(Ratio counted) {
            return new Amount(counted.percentage(), Optional.of(counted));
        }

        @Override
        public String text() {
            return counted.map(Ratio::text).orElse(value.toPlainString());
        }

        /**
         * The number as a page shows it: with the digits it was given, or rounded where it was worked out.
         *
         * @since 1
         */
        public BigDecimal shown(Measurement measurement) {
            boolean given = counted.isEmpty() && !mean;
            return given ? value : value.setScale(measurement.decimals(), RoundingMode.HALF_UP);
        }

        @Override
        public boolean isSameAs(Figure other) {
            return placeOf(other).filter(its -> its.compareTo(value) == 0).isPresent();
        }

        @Override
        public boolean isOf(Shape shape) {
            return shape == Shape.AMOUNT;
        }

        @Override
        public String words(Measurement measurement) {
            BigDecimal shown = shown(measurement);
            return measurement.withUnit(shown, shown.scale())
                    + counted.map(ratio -> " (" + ratio.words(measurement) + ")")
                            .orElse("");
        }

        @Override
        public Optional<BigDecimal> number() {
            return Optional.of(value);
        }

        @Override
        public Optional<BigDecimal> placeOf(Figure other) {
            return other instanceof Amount amount ? Optional.of(amount.value) : Optional.empty();
        }

        @Override
        public String wordsAt(BigDecimal place, Measurement measurement) {
            return measurement.withUnit(place);
        }

        @Override
        public boolean canLieAt(BigDecimal place) {
            return true;
        }

        @Override
        public BigDecimal step(Measurement measurement) {
            return BigDecimal.ONE.movePointLeft(Math.max(shown(measurement).scale(), measurement.decimals()));
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

        @Override
        public boolean isOf(Shape shape) {
            return shape == Shape.RATIO;
        }

        @Override
        public String words(Measurement measurement) {
            return Measurement.grouped(numerator) + " of " + Measurement.grouped(denominator);
        }

        @Override
        public Optional<BigDecimal> number() {
            return Optional.of(percentage());
        }

        BigDecimal percentage() {
            return BigDecimal.valueOf(100L * numerator).divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL64);
        }

        @Override
        public Optional<Ratio> counted() {
            return Optional.of(this);
        }

        /** How many of this cohort another of another size comes to. */
        @Override
        public Optional<BigDecimal> placeOf(Figure other) {
            return other instanceof Ratio ratio
                    ? Optional.of(BigDecimal.valueOf(ratio.numerator)
                            .multiply(BigDecimal.valueOf(denominator))
                            .divide(BigDecimal.valueOf(ratio.denominator), MathContext.DECIMAL64))
                    : Optional.empty();
        }

        @Override
        public String wordsAt(BigDecimal place, Measurement measurement) {
            return place.toPlainString() + " of " + denominator;
        }

        @Override
        public boolean canLieAt(BigDecimal place) {
            return place.signum() >= 0 && place.compareTo(BigDecimal.valueOf(denominator)) <= 0;
        }

        @Override
        public Optional<BigDecimal> fixedTolerance() {
            return Optional.of(BigDecimal.ONE);
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

        @Override
        public boolean isOf(Shape shape) {
            return shape == Shape.LEVEL;
        }

        @Override
        public String words(Measurement measurement) {
            return "level " + step;
        }

        @Override
        public Optional<BigDecimal> number() {
            return Optional.of(BigDecimal.valueOf(step));
        }

        @Override
        public Optional<BigDecimal> placeOf(Figure other) {
            return other instanceof Level level ? level.number() : Optional.empty();
        }

        @Override
        public String wordsAt(BigDecimal place, Measurement measurement) {
            return "level " + place.toPlainString();
        }

        @Override
        public Optional<BigDecimal> fixedTolerance() {
            return Optional.of(BigDecimal.ZERO);
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

        @Override
        public boolean isOf(Shape shape) {
            return false;
        }

        @Override
        public String words(Measurement measurement) {
            return text();
        }

        @Override
        public Optional<BigDecimal> number() {
            return Optional.empty();
        }

        /** None: the figures of parts are judged part by part. */
        @Override
        public Optional<BigDecimal> placeOf(Figure other) {
            return Optional.empty();
        }

        @Override
        public String wordsAt(BigDecimal place, Measurement measurement) {
            return place.toPlainString();
        }
    }
}
