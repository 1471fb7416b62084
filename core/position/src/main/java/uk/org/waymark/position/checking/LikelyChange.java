package uk.org.waymark.position.checking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.figure.Shape;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.period.ReportingPeriod;

/**
 * How large a change the figures so far make likely.
 *
 * <p>One earlier figure is enough to notice a slipped decimal point: a figure three times as large as any before it, or
 * a third of the smallest. From six figures on their own changes are the measure: a change is unlikely when it lies
 * further from the middle one than six times the median distance of the others from it, and is more than a tenth of the
 * last figure. Medians, because one wild figure must not make every later one look tame.
 */
final class LikelyChange {
    private static final int FIGURES_FOR_CHANGES = 6;
    private static final BigDecimal FACTOR = BigDecimal.valueOf(3);
    private static final BigDecimal DISTANCES = BigDecimal.valueOf(6);

    private final Measurement measurement;
    private final List<PastFigure> earlier;
    private final List<BigDecimal> values;
    private final Optional<Pace> pace;

    private LikelyChange(Measurement measurement, List<PastFigure> earlier, Optional<Pace> pace) {
        this.measurement = measurement;
        this.earlier = earlier;
        this.values = earlier.stream()
                .map(past -> past.figure().number().orElseThrow())
                .toList();
        this.pace = pace;
    }

    /** From the figures of other periods, in order. */
    static LikelyChange of(Indicator indicator, ReportingPeriod period, List<PastFigure> ordered) {
        List<PastFigure> earlier = ordered.stream()
                .filter(past -> past.period().compareTo(period) < 0)
                .toList();
        return new LikelyChange(indicator.reportedMeasurement(), earlier, Pace.of(indicator, period, earlier));
    }

    /** What is unlikely about a figure, in a sentence; empty where nothing is, or where there is nothing to compare. */
    Optional<String> doubt(Figure figure) {
        if (earlier.isEmpty() || figure.isOf(Shape.LEVEL)) {
            return Optional.empty();
        }
        BigDecimal value = figure.number().orElseThrow();
        if (isSmall(value.subtract(last()))) {
            return Optional.empty();
        }
        if (pace.isPresent()) {
            return pace.get().doubt(value);
        }
        return values.size() >= FIGURES_FOR_CHANGES ? byChanges(value) : byRatio(value);
    }

    private Optional<String> byRatio(BigDecimal value) {
        if (value.signum() <= 0 || values.stream().anyMatch(past -> past.signum() <= 0)) {
            return Optional.empty();
        }
        boolean unlikely = value.compareTo(Medians.largest(values).multiply(FACTOR)) >= 0
                || value.multiply(FACTOR).compareTo(Medians.smallest(values)) <= 0;
        return unlikely
                ? Optional.of("It is " + Multiple.words(value, last()) + " the last figure, " + lastInWords() + ".")
                : Optional.empty();
    }

    private Optional<String> byChanges(BigDecimal value) {
        List<BigDecimal> changes = IntStream.range(1, values.size())
                .mapToObj(i -> values.get(i).subtract(values.get(i - 1)))
                .toList();
        BigDecimal middle = Medians.median(changes);
        BigDecimal distance = Medians.median(
                changes.stream().map(change -> change.subtract(middle).abs()).toList());
        BigDecimal limit = distance.multiply(DISTANCES).max(last().abs().movePointLeft(1));
        BigDecimal change = value.subtract(last());
        if (change.abs().compareTo(limit) <= 0 || change.subtract(middle).abs().compareTo(limit) <= 0) {
            return Optional.empty();
        }
        BigDecimal usual = Medians.median(changes.stream().map(BigDecimal::abs).toList());
        return Optional.of("It is " + size(change) + (change.signum() > 0 ? " above" : " below") + " the last figure, "
                + lastInWords() + "; half of the " + changes.size() + " changes before it were " + size(usual)
                + " or less.");
    }

    /** A change of a few units in the last place is never worth a question. */
    private boolean isSmall(BigDecimal change) {
        return change.abs().compareTo(measurement.lastPlace().multiply(BigDecimal.valueOf(4))) <= 0;
    }

    private BigDecimal last() {
        return values.get(values.size() - 1);
    }

    private String lastInWords() {
        PastFigure last = earlier.get(earlier.size() - 1);
        return measurement.words(last.figure()) + " at " + last.period();
    }

    private String size(BigDecimal change) {
        BigDecimal shown = Medians.rounded(change.abs(), measurement);
        return Writing.isPercent(measurement) || !earlier.get(0).figure().isOf(Shape.AMOUNT)
                ? measurement.digits(shown) + " points"
                : measurement.withUnit(shown);
    }
}
