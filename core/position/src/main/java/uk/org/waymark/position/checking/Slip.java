package uk.org.waymark.position.checking;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.figure.Shape;

/**
 * The usual slips of writing a figure down: the sign is left out or put in, the point stands at another place, a
 * percentage is written as a fraction. Each is undone, to see whether it comes to a likely figure.
 */
final class Slip {
    private static final int FURTHEST_POINT = 3;
    private static final BigDecimal CLOSE = BigDecimal.valueOf(2);
    private static final BigDecimal LIKELY = BigDecimal.valueOf(3);

    private final Measurement measurement;
    private final BigDecimal usual;

    /** @param usual a figure to be expected, not zero */
    Slip(Measurement measurement, BigDecimal usual) {
        this.measurement = measurement;
        this.usual = usual;
    }

    /** What was meant instead of a figure; empty where no slip explains it. */
    Optional<BigDecimal> meant(BigDecimal value) {
        if (value.signum() == 0 || measurement.shape() != Shape.AMOUNT) {
            return Optional.empty();
        }
        BigDecimal signed = value.signum() == usual.signum() ? value : value.negate();
        Optional<BigDecimal> otherSign = Optional.of(signed)
                .filter(candidate ->
                        candidate.compareTo(value) != 0 && distance(candidate).compareTo(LIKELY) <= 0);
        return otherSign.or(() -> otherPoint(signed));
    }

    /** Asks whether a figure was meant. */
    static String question(Measurement measurement, BigDecimal meant) {
        return "Did you mean " + measurement.withUnit(meant) + "?";
    }

    /** A figure as a person would type it. */
    static String typed(Measurement measurement, BigDecimal meant) {
        BigDecimal plain = meant.stripTrailingZeros();
        return plain.setScale(Math.max(plain.scale(), measurement.decimals())).toPlainString();
    }

    private Optional<BigDecimal> otherPoint(BigDecimal signed) {
        return IntStream.rangeClosed(-FURTHEST_POINT, FURTHEST_POINT)
                .filter(places -> places != 0)
                .mapToObj(signed::movePointRight)
                .filter(candidate -> distance(candidate).compareTo(CLOSE) <= 0)
                .min(Comparator.comparing(this::distance));
    }

    /** How many times the one is the other, whichever is larger; both have the same sign. */
    private BigDecimal distance(BigDecimal candidate) {
        BigDecimal times = candidate.divide(usual, MathContext.DECIMAL64);
        return times.max(usual.divide(candidate, MathContext.DECIMAL64));
    }
}
