package uk.org.waymark.contract.conformance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.org.waymark.contract.definition.Element;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.Agreed;
import uk.org.waymark.contract.indicator.Indicator;

/**
 * A figure on a measure's way, the baseline or what a year is to reach, as a number.
 *
 * @param name as a person calls it: "the baseline", "the target of 2008/09"
 * @param place the element that states it
 */
record Milestone(String name, BigDecimal value, Element place) {

    /** The ways of a measure, one for each part: the baseline, then each year's target, as each revision left them. */
    static List<List<Milestone>> ways(Subject subject, Indicator indicator) {
        List<List<Milestone>> ways = new ArrayList<>();
        List<Promise> annual = Promise.of(subject, indicator).stream()
                .filter(Promise::isForYear)
                .sorted(Comparator.comparing(Promise::period))
                .toList();
        for (Agreed agreed : indicator.revisions()) {
            Map<Optional<String>, List<Milestone>> byPart = new LinkedHashMap<>();
            annual.stream().filter(promise -> promise.agreed().equals(agreed)).forEach(promise -> promise.figure()
                    .flatMap(Figure::number)
                    .ifPresent(value -> byPart.computeIfAbsent(promise.part(), any -> start(promise))
                            .add(new Milestone(
                                    "the target of " + promise.period().year(), value, promise.element()))));
            ways.addAll(byPart.values());
        }
        return ways;
    }

    private static List<Milestone> start(Promise promise) {
        List<Milestone> way = new ArrayList<>();
        promise.baseline()
                .flatMap(Figure::number)
                .ifPresent(value -> way.add(new Milestone("the baseline", value, promise.element())));
        return way;
    }
}
