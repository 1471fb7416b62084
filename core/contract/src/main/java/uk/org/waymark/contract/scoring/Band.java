package uk.org.waymark.contract.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import uk.org.waymark.contract.figure.PossibleRange;

/**
 * A stretch of the line of possible outturns with one symbol.
 *
 * @param from the lower end; empty when it has none
 * @param to the upper end; empty when it has none
 */
public record Band(
        Optional<BigDecimal> from,
        boolean fromInside,
        Optional<BigDecimal> to,
        boolean toInside,
        Performance performance) {

    public static Band below(BigDecimal end, boolean inside, Performance performance) {
        return new Band(Optional.empty(), false, Optional.of(end), inside, performance);
    }

    public static Band above(BigDecimal end, boolean inside, Performance performance) {
        return new Band(Optional.of(end), inside, Optional.empty(), false, performance);
    }

    public static Band between(
            BigDecimal from, boolean fromInside, BigDecimal to, boolean toInside, Performance performance) {
        return new Band(Optional.of(from), fromInside, Optional.of(to), toInside, performance);
    }

    public boolean contains(BigDecimal value) {
        return !isBelow(value) && !isAbove(value);
    }

    /** Whether {@code value} lies before the band begins. */
    boolean isBelow(BigDecimal value) {
        return from.filter(end -> fromInside ? value.compareTo(end) < 0 : value.compareTo(end) <= 0)
                .isPresent();
    }

    /** Whether {@code value} lies beyond the band's end. */
    boolean isAbove(BigDecimal value) {
        return to.filter(end -> toInside ? value.compareTo(end) > 0 : value.compareTo(end) >= 0)
                .isPresent();
    }

    /** Whether nothing lies in it, as between two equal ends that are not both inside. */
    boolean isEmpty() {
        return from.isPresent()
                && to.isPresent()
                && (from.get().compareTo(to.get()) > 0
                        || (from.get().compareTo(to.get()) == 0 && !(fromInside && toInside)));
    }

    /**
     * The outturns of it that can be reached: its ends moved in to the next step at which one can be written, and left
     * out where none can lie beyond them. Empty where no step lies in it.
     *
     * @param whole whether outturns are whole steps, so that "above 5" means 6 or more
     */
    Optional<Band> reached(PossibleRange possible, BigDecimal step, boolean whole) {
        Optional<BigDecimal> lowest = from.filter(end -> possible.lowest()
                        .filter(least -> end.compareTo(least) <= 0)
                        .isEmpty())
                .map(end -> inward(end, fromInside || !whole, step, RoundingMode.CEILING));
        Optional<BigDecimal> highest = to.filter(end -> possible.highest()
                        .filter(most -> end.compareTo(most) >= 0)
                        .isEmpty())
                .map(end -> inward(end, toInside || !whole, step, RoundingMode.FLOOR));
        Band reached = new Band(
                lowest,
                lowest.isPresent() && (fromInside || !lowest.equals(from)),
                highest,
                highest.isPresent() && (toInside || !highest.equals(to)),
                performance);
        return Optional.of(reached).filter(band -> !band.isEmpty());
    }

    private static BigDecimal inward(BigDecimal end, boolean stays, BigDecimal step, RoundingMode rounding) {
        BigDecimal onGrid = end.divide(step, 0, rounding).multiply(step);
        if (onGrid.compareTo(end) != 0) {
            return onGrid;
        }
        BigDecimal next = rounding == RoundingMode.CEILING ? end.add(step) : end.subtract(step);
        return stays ? end : next;
    }

    /** The same band on a line where low is good. */
    Band mirrored() {
        return new Band(
                to.map(BigDecimal::negate),
                /* fromInside= */ toInside,
                from.map(BigDecimal::negate),
                /* toInside= */ fromInside,
                performance);
    }
}
