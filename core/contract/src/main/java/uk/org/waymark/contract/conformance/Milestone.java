package uk.org.waymark.contract.conformance;

import java.math.BigDecimal;
import java.math.MathContext;
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
        List<Promise> annual = Promise.of(subject).stream()
                .filter(promise -> promise.indicator().equals(indicator) && promise.isForYear())
                .sorted(Comparator.comparing(Promise::period))
                .toList();
        for (Agreed agreed : indicator.revisions()) {
            Map<Optional<String>, List<Milestone>> byPart = new LinkedHashMap<>();
            annual.stream().filter(promise -> promise.agreed().equals(agreed)).forEach(promise -> promise.figure()
                    .flatMap(Milestone::number)
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
                .flatMap(Milestone::number)
                .ifPresent(value -> way.add(new Milestone("the baseline", value, promise.element())));
        return way;
    }

    /** A figure as a number; so many out of so many as a share, so that cohorts of other sizes compare. */
    private static Optional<BigDecimal> number(Figure figure) {
        if (figure instanceof Figure.Amount amount) {
            return Optional.of(amount.value());
        }
        if (figure instanceof Figure.Ratio ratio) {
            return Optional.of(new BigDecimal(ratio.numerator())
                    .divide(new BigDecimal(ratio.denominator()), MathContext.DECIMAL64));
        }
        return figure instanceof Figure.Level level ? Optional.of(new BigDecimal(level.step())) : Optional.empty();
    }
}
