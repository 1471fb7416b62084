package uk.org.waymark.contract.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The whole line of possible outturns, cut into {@link Band}s that neither overlap nor leave a gap. */
public final class Bands {
    private final List<Band> bands;

    private Bands(List<Band> bands) {
        this.bands = bands;
    }

    /** Bands in rising order. Empty ones are left out; a gap or an overlap is refused. */
    public static Bands of(Band... rising) {
        return of(List.of(rising));
    }

    private static Bands of(List<Band> rising) {
        List<Band> kept = rising.stream().filter(band -> !band.isEmpty()).toList();
        for (int i = 1; i < kept.size(); i++) {
            Band lower = kept.get(i - 1);
            Band upper = kept.get(i);
            if (lower.to().isEmpty()
                    || upper.from().isEmpty()
                    || lower.to().get().compareTo(upper.from().get()) != 0
                    || lower.toInside() == upper.fromInside()) {
                throw new IllegalArgumentException("Bands must meet: " + lower + " and " + upper);
            }
        }
        if (kept.isEmpty()
                || kept.get(0).from().isPresent()
                || kept.get(kept.size() - 1).to().isPresent()) {
            throw new IllegalArgumentException("Bands must cover every possible outturn: " + kept);
        }
        return new Bands(kept);
    }

    /** The same bands on a line where low is good: every end with its sign turned. */
    public Bands mirrored() {
        List<Band> mirrored = bands.stream().map(Band::mirrored).collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(mirrored);
        return of(mirrored);
    }

    public List<Band> rising() {
        return bands;
    }

    public Band at(BigDecimal value) {
        return bands.stream().filter(band -> band.contains(value)).findFirst().orElseThrow();
    }

    /**
     * The stretch that is neither better nor worse, where both ends exist. Stretches that meet are one; where something
     * better lies between them, as inside an optimum range, there is no such stretch.
     */
    public Optional<Band> acceptable() {
        List<Band> within = bands.stream()
                .filter(band -> band.performance() == Performance.WITHIN)
                .toList();
        if (within.isEmpty()) {
            return Optional.empty();
        }
        Band lowest = within.get(0);
        Band highest = within.get(within.size() - 1);
        boolean unbroken = bands.indexOf(highest) - bands.indexOf(lowest) == within.size() - 1;
        return unbroken && lowest.from().isPresent() && highest.to().isPresent()
                ? Optional.of(new Band(
                        lowest.from(), lowest.fromInside(), highest.to(), highest.toInside(), Performance.WITHIN))
                : Optional.empty();
    }

    /**
     * The outturns nearest to {@code value}, on either side and for each other symbol, at which the symbol would have
     * been that one.
     *
     * @param unit the finest step in which outturns are written, such as 0.1
     */
    public List<Flip> flips(BigDecimal value, BigDecimal unit) {
        int here = bands.indexOf(at(value));
        List<Flip> flips = new ArrayList<>();
        for (int i = here - 1; i >= 0; i--) {
            add(flips, here, i, highestIn(bands.get(i), unit), false);
        }
        Collections.reverse(flips);
        for (int i = here + 1; i < bands.size(); i++) {
            add(flips, here, i, lowestIn(bands.get(i), unit), true);
        }
        return List.copyOf(flips);
    }

    private void add(List<Flip> flips, int here, int there, BigDecimal figure, boolean above) {
        Performance performance = bands.get(there).performance();
        boolean known = flips.stream().anyMatch(flip -> flip.performance() == performance && flip.above() == above);
        if (performance != bands.get(here).performance()
                && !known
                && bands.get(there).contains(figure)) {
            flips.add(new Flip(figure, performance, above));
        }
    }

    private static BigDecimal lowestIn(Band band, BigDecimal unit) {
        BigDecimal step = toGrid(band.from().orElseThrow(), unit, RoundingMode.CEILING);
        return band.contains(step) ? step : step.add(unit);
    }

    private static BigDecimal highestIn(Band band, BigDecimal unit) {
        BigDecimal step = toGrid(band.to().orElseThrow(), unit, RoundingMode.FLOOR);
        return band.contains(step) ? step : step.subtract(unit);
    }

    private static BigDecimal toGrid(BigDecimal end, BigDecimal unit, RoundingMode rounding) {
        return end.divide(unit, 0, rounding).multiply(unit);
    }
}
