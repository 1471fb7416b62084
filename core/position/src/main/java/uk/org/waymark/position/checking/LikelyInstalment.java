package uk.org.waymark.position.checking;

import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.figure.Shape;
import uk.org.waymark.contract.period.CollectionPeriod;

/**
 * Which figure of a month or term the others make likely: neither zero nor of another sign where none of them is, and
 * less than three times the largest and more than a third of the smallest of them.
 */
final class LikelyInstalment {
    private static final BigDecimal FACTOR = BigDecimal.valueOf(3);

    private LikelyInstalment() {}

    /** What is unlikely; empty where nothing is, or where there is nothing to compare. */
    static Optional<Doubt> doubt(
            Measurement measurement,
            CollectionPeriod when,
            Figure figure,
            NavigableMap<CollectionPeriod, Figure> others) {
        NavigableMap<CollectionPeriod, Figure> comparable = new TreeMap<>(others);
        comparable.values().removeIf(other -> other.getClass() != figure.getClass());
        List<BigDecimal> values = comparable.values().stream()
                .flatMap(other -> other.number().stream())
                .toList();
        boolean haveOneSign = !values.isEmpty()
                && values.get(0).signum() != 0
                && values.stream()
                        .allMatch(value -> value.signum() == values.get(0).signum());
        if (!haveOneSign || figure.isOf(Shape.LEVEL) || !isFar(figure.number().orElseThrow(), values)) {
            return Optional.empty();
        }
        return Optional.of(doubt(measurement, figure.number().orElseThrow(), usual(measurement, when, comparable)));
    }

    private static boolean isFar(BigDecimal value, List<BigDecimal> values) {
        List<BigDecimal> sizes = values.stream().map(BigDecimal::abs).toList();
        return value.signum() != values.get(0).signum()
                || value.abs().compareTo(Medians.largest(sizes).multiply(FACTOR)) >= 0
                || value.abs().multiply(FACTOR).compareTo(Medians.smallest(sizes)) <= 0;
    }

    /** The one before it, else the first after it. */
    private static Reference usual(
            Measurement measurement, CollectionPeriod when, NavigableMap<CollectionPeriod, Figure> others) {
        CollectionPeriod other = Optional.ofNullable(others.lowerKey(when)).orElseGet(others::firstKey);
        Figure figure = others.get(other);
        return Reference.of(
                figure.number().orElseThrow(), "the figure of " + other.words(), () -> measurement.words(figure));
    }

    private static Doubt doubt(Measurement measurement, BigDecimal value, Reference usual) {
        if (value.signum() == 0) {
            return new Doubt(
                    "It is zero, unlike " + usual.words() + ".",
                    "Leave it blank where there is no figure; if zero is meant, say why it stands.");
        }
        String wrong = value.signum() == usual.value().signum()
                ? "It is " + Multiple.words(value, usual.value()) + " " + usual.words() + "."
                : "It is " + (value.signum() > 0 ? "above" : "below") + " zero, unlike " + usual.words() + ".";
        return new Slip(measurement, usual.value())
                .meant(value)
                .map(meant -> Doubt.of(wrong, measurement, meant))
                .orElseGet(() -> Doubt.of(wrong));
    }
}
