package uk.org.waymark.position.checking;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import uk.org.waymark.contract.figure.Measurement;

/** The middle of some numbers, which one wild number cannot move far. */
public final class Medians {
    private Medians() {}

    /** The middle one; of an even number of them the mean of the two in the middle. */
    public static BigDecimal median(List<BigDecimal> numbers) {
        List<BigDecimal> sorted =
                numbers.stream().sorted(Comparator.naturalOrder()).toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : sorted.get(half - 1).add(sorted.get(half)).divide(BigDecimal.valueOf(2), MathContext.DECIMAL64);
    }

    /** To the decimals that a measurement is shown with. */
    public static BigDecimal rounded(BigDecimal number, Measurement measurement) {
        return number.setScale(measurement.decimals(), RoundingMode.HALF_UP);
    }

    static BigDecimal largest(List<BigDecimal> numbers) {
        return numbers.stream().max(Comparator.naturalOrder()).orElseThrow();
    }

    static BigDecimal smallest(List<BigDecimal> numbers) {
        return numbers.stream().min(Comparator.naturalOrder()).orElseThrow();
    }
}
