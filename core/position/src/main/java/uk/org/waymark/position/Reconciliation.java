package uk.org.waymark.position;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.figure.Shape;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.PeriodKind;
import uk.org.waymark.contract.indicator.RollUpRule;

/**
 * What the groups of a breakdown come to, beside the figure of the whole.
 *
 * @param words the outcome in a sentence
 */
public record Reconciliation(Outcome outcome, String words) {
    /** Whether they add up. */
    public enum Outcome {
        AGREES,
        DIFFERS,
        /** A figure is missing, of a group or of the whole. */
        OPEN,
        /** A figure is hidden, and the sum would give it away. */
        HIDDEN,
        /** Figures in this unit cannot be added. */
        NOT_ADDED
    }

    private static final Set<PeriodKind> NOT_COUNTS = Set.of(PeriodKind.RATE, PeriodKind.AVERAGE);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Whether figures of a measure add up as numbers, and not as so many out of so many or not at all. */
    static boolean addsUp(Indicator indicator) {
        return !isCounted(indicator.reportedMeasurement())
                && !indicator.reportedMeasurement().isRate()
                && !NOT_COUNTS.contains(indicator.collection().kind());
    }

    private static boolean isCounted(Measurement measurement) {
        return measurement.shape() == Shape.RATIO || measurement.unit().equals("%");
    }

    static Reconciliation of(BreakdownReading reading) {
        Measurement measurement = reading.indicator().reportedMeasurement();
        if (!isCounted(measurement) && !addsUp(reading.indicator())) {
            return new Reconciliation(
                    Outcome.NOT_ADDED, "Figures in " + measurement.unit() + " do not add up to that of the whole.");
        }
        Optional<Reconciliation> open = open(reading);
        if (open.isPresent()) {
            return open.get();
        }
        List<Figure> figures = reading.groups().stream()
                .flatMap(group -> group.figure().stream())
                .toList();
        if (isCounted(measurement)
                && figures.stream().anyMatch(figure -> figure.counted().isEmpty())) {
            return new Reconciliation(
                    Outcome.NOT_ADDED,
                    "Percentages are not added up. Given as so many out of so many, they can be checked.");
        }
        RollUpRule rule = isCounted(measurement) ? RollUpRule.RATIO_OF_SUMS : RollUpRule.SUM;
        Figure sum = rule.of(figures, measurement);
        return reading.whole()
                .map(whole -> compared(measurement, sum, whole, figures.size()))
                .orElseGet(() -> new Reconciliation(
                        Outcome.OPEN,
                        "The groups come to " + measurement.words(sum) + ", and the measure has no figure."));
    }

    private static Optional<Reconciliation> open(BreakdownReading reading) {
        List<GroupReading> missing = reading.groups().stream()
                .filter(group -> group.answer().isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            return Optional.of(new Reconciliation(
                    Outcome.OPEN, names(missing) + (missing.size() == 1 ? " has" : " have") + " no figure yet."));
        }
        List<GroupReading> hidden = reading.groups().stream()
                .filter(group -> group.figure().isEmpty())
                .toList();
        return hidden.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reconciliation(
                        Outcome.HIDDEN, names(hidden) + (hidden.size() == 1 ? " is" : " are") + " too small to show."));
    }

    private static String names(List<GroupReading> groups) {
        List<String> names = groups.stream().map(group -> group.group().title()).toList();
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private static Reconciliation compared(Measurement measurement, Figure sum, Figure whole, int groups) {
        String words = "The groups come to " + measurement.words(sum);
        return agrees(measurement, sum, whole, groups)
                ? new Reconciliation(Outcome.AGREES, words + ", as the measure does.")
                : new Reconciliation(
                        Outcome.DIFFERS,
                        words + ", and the figure of the measure is " + measurement.words(whole) + ".");
    }

    private static boolean agrees(Measurement measurement, Figure sum, Figure whole, int groups) {
        if (sum.counted().isPresent() && whole.counted().isPresent()) {
            return sum.counted().equals(whole.counted());
        }
        BigDecimal rounding = sum.counted().isPresent()
                ? measurement.lastPlace().divide(TWO)
                : rounding(measurement).multiply(BigDecimal.valueOf(groups + 1L));
        return whole.number()
                .flatMap(all -> sum.number().map(all::subtract))
                .filter(difference -> difference.abs().compareTo(rounding) <= 0)
                .isPresent();
    }

    /** By how much one figure may be rounded: things that are counted one by one are not. */
    private static BigDecimal rounding(Measurement measurement) {
        boolean scaled =
                measurement.unit().contains("thousand") || measurement.unit().contains("million");
        return measurement.decimals() == 0 && !scaled
                ? BigDecimal.ZERO
                : measurement.lastPlace().divide(TWO);
    }
}
