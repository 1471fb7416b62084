package uk.org.waymark.position.nation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.figure.Polarity;
import uk.org.waymark.position.checking.Medians;

/**
 * The figures of one measure over the areas that report it.
 *
 * @param measurement what they count; areas that measure otherwise are left out
 * @param places those with a figure, the lowest first
 * @param without the areas that have the measure and no figure of it, by name
 * @param otherwise the areas that measure it in another unit or shape, by name
 * @param middle of all places; empty where there are none
 */
public record Spread(
        Measurement measurement,
        List<AreaPlace> places,
        List<AreaPosition> without,
        List<AreaPosition> otherwise,
        Optional<BigDecimal> middle) {
    /** A figure is far from its region beyond so many times the usual distance. */
    private static final BigDecimal FAR = BigDecimal.valueOf(2);
    /** Of fewer areas nobody can say what distance is usual. */
    private static final int FEWEST = 5;

    /** So few figures are no middle to compare with: that of two is half way to the other's. */
    private static final int FEWEST_COMPARED = 3;

    public Spread {
        places = List.copyOf(places);
        without = List.copyOf(without);
        otherwise = List.copyOf(otherwise);
    }

    /** The areas of one region.
     *
     * @param middle of its places
     */
    public record Region(String name, BigDecimal middle, List<AreaPlace> places) {
        public Region {
            places = List.copyOf(places);
        }
    }

    /**
     * A middle that enough figures make for an area to be compared with it.
     *
     * @param region empty for all areas
     * @param areas how many have a figure
     */
    public record Middle(Optional<String> region, BigDecimal figure, int areas) {
        private boolean isOfEnough() {
            return areas >= FEWEST_COMPARED;
        }
    }

    /** An area with the figure it is placed by. */
    private record Placed(AreaPosition area, AreaFigure figure, BigDecimal at) {}

    /** The spread of a measure, or of one of its parts, that areas measure as one of them does. */
    static Spread of(List<AreaPosition> areas, String code, Optional<String> part, Measurement measurement) {
        List<Placed> placed = new ArrayList<>();
        List<AreaPosition> without = new ArrayList<>();
        List<AreaPosition> otherwise = new ArrayList<>();
        for (AreaPosition area : areas) {
            area.find(code).ifPresent(measure -> {
                Optional<AreaFigure> figure = measure.find(part);
                Optional<BigDecimal> at = figure.flatMap(AreaFigure::figure).flatMap(reported -> reported.number());
                if (!isLike(measure.indicator().reportedMeasurement(), measurement)) {
                    otherwise.add(area);
                } else if (at.isPresent()) {
                    placed.add(new Placed(area, figure.orElseThrow(), at.get()));
                } else {
                    without.add(area);
                }
            });
        }
        return of(placed, without, otherwise, measurement);
    }

    private static boolean isLike(Measurement one, Measurement other) {
        return one.shape() == other.shape() && one.unit().equals(other.unit()) && one.polarity() == other.polarity();
    }

    private static Spread of(
            List<Placed> placed, List<AreaPosition> without, List<AreaPosition> otherwise, Measurement measurement) {
        Map<String, BigDecimal> middles = new HashMap<>();
        placed.stream()
                .collect(Collectors.groupingBy(place -> place.area().region()))
                .forEach((region, its) -> middles.put(region, middle(its)));
        BigDecimal usual = usualDistance(placed, middles);
        return new Spread(
                measurement,
                placed.stream()
                        .sorted(Comparator.comparing(Placed::at)
                                .thenComparing(place -> place.area().area()))
                        .map(place -> new AreaPlace(
                                place.area(),
                                place.figure(),
                                place.at(),
                                rank(place, placed, measurement.polarity()),
                                placed.size() >= FEWEST
                                        && distance(place, middles).compareTo(usual.multiply(FAR)) > 0))
                        .toList(),
                without,
                otherwise,
                placed.isEmpty() ? Optional.empty() : Optional.of(middle(placed)));
    }

    private static BigDecimal middle(List<Placed> placed) {
        return Medians.median(placed.stream().map(Placed::at).toList());
    }

    /** The root of the mean square of all distances from the middle of the own region. */
    private static BigDecimal usualDistance(List<Placed> placed, Map<String, BigDecimal> middles) {
        return placed.stream()
                .map(place -> distance(place, middles).pow(2))
                .reduce(BigDecimal::add)
                .map(sum -> sum.divide(BigDecimal.valueOf(placed.size()), MathContext.DECIMAL64)
                        .sqrt(MathContext.DECIMAL64))
                .orElse(BigDecimal.ZERO);
    }

    private static BigDecimal distance(Placed place, Map<String, BigDecimal> middles) {
        return place.at().subtract(middles.get(place.area().region())).abs();
    }

    /** One more than the number of those that are better; where neither high nor low is good there is none. */
    private static Optional<Integer> rank(Placed place, List<Placed> placed, Polarity polarity) {
        int better =
                switch (polarity) {
                    case HIGH -> 1;
                    case LOW -> -1;
                    case ON_PLAN -> 0;
                };
        return better == 0
                ? Optional.empty()
                : Optional.of(1
                        + (int) placed.stream()
                                .filter(other -> other.at().compareTo(place.at()) * better > 0)
                                .count());
    }

    /** The middle of a region and that of all areas, where they can be compared with. */
    public List<Middle> middles(String region) {
        return Stream.of(middleOf(region), middleOfAll())
                .flatMap(Optional::stream)
                .toList();
    }

    /** The middle of a region; empty where fewer than three areas of it have a figure, or none outside it has. */
    public Optional<Middle> middleOf(String region) {
        return regions().stream()
                .filter(one -> one.name().equals(region) && one.places().size() < places.size())
                .map(one -> new Middle(
                        Optional.of(region), one.middle(), one.places().size()))
                .filter(Middle::isOfEnough)
                .findFirst();
    }

    /** The middle of all areas; empty where fewer than three have a figure. */
    public Optional<Middle> middleOfAll() {
        return middle.map(all -> new Middle(Optional.empty(), all, places.size()))
                .filter(Middle::isOfEnough);
    }

    /** The regions with figures, that with the lowest middle first. */
    public List<Region> regions() {
        return places.stream().collect(Collectors.groupingBy(AreaPlace::region)).entrySet().stream()
                .map(region -> new Region(
                        region.getKey(),
                        Medians.median(
                                region.getValue().stream().map(AreaPlace::at).toList()),
                        region.getValue()))
                .sorted(Comparator.comparing(Region::middle).thenComparing(Region::name))
                .toList();
    }

    /** The areas far from the middle of their region, the highest first. */
    public List<AreaPlace> far() {
        return places.stream()
                .filter(AreaPlace::far)
                .sorted(Comparator.comparing(AreaPlace::at).reversed())
                .toList();
    }

    /** The place of an agreement's area; empty where it has no figure. */
    public Optional<AreaPlace> find(String agreement) {
        return places.stream()
                .filter(place -> place.area().agreement().equals(agreement))
                .findFirst();
    }
}
