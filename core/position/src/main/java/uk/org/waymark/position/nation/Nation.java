package uk.org.waymark.position.nation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.org.waymark.contract.figure.Measurement;

/**
 * Areas at one period as known at one moment, beside one another; nothing is scored again for it.
 *
 * @param forPublic whether it is as the public may know it, which is not told what is late
 */
public record Nation(List<AreaPosition> areas, boolean forPublic) {
    public Nation {
        areas = List.copyOf(areas);
    }

    /** The areas, those with the most measures at risk first and else by name. */
    public List<AreaPosition> ranking() {
        return areas.stream()
                .sorted(Comparator.comparingInt(
                                (AreaPosition area) -> area.all().atRisk())
                        .reversed()
                        .thenComparing(AreaPosition::area)
                        .thenComparing(AreaPosition::agreement))
                .toList();
    }

    /** The regions that the areas are in, by name. */
    public List<String> regions() {
        return areas.stream().map(AreaPosition::region).distinct().sorted().toList();
    }

    /** Those of one region. */
    public Nation of(String region) {
        return new Nation(
                areas.stream().filter(area -> area.region().equals(region)).toList(), forPublic);
    }

    /** How many figures of a theme, or of all where it is empty, should be in and are not. */
    public int late(String theme) {
        return areas.stream().mapToInt(area -> area.late(theme)).sum();
    }

    public Optional<AreaPosition> find(String agreement) {
        return areas.stream().filter(area -> area.agreement().equals(agreement)).findFirst();
    }

    /**
     * The spread of a measure, or of one of its parts, over the areas.
     *
     * @param code as any of the agreements knows it
     * @param like the agreement whose way of measuring counts, where it has the measure; else the way of most
     * @return empty where no area has the measure
     */
    public Optional<Spread> spread(String code, Optional<String> part, String like) {
        return find(like)
                .flatMap(own -> own.find(code))
                .map(measure -> measure.indicator().reportedMeasurement())
                .or(() -> usual(code))
                .map(measurement -> Spread.of(areas, code, part, measurement));
    }

    private Optional<Measurement> usual(String code) {
        return areas.stream()
                .flatMap(area -> area.find(code).stream())
                .map(measure -> measure.indicator().reportedMeasurement())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Comparator.<Map.Entry<Measurement, Long>>comparingLong(Map.Entry::getValue)
                        .thenComparing(entry -> entry.getKey().unit()))
                .map(Map.Entry::getKey);
    }
}
