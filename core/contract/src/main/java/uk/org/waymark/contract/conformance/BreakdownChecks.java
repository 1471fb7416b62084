package uk.org.waymark.contract.conformance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.org.waymark.contract.definition.Element;
import uk.org.waymark.contract.definition.Fault;
import uk.org.waymark.contract.figure.Shape;
import uk.org.waymark.contract.indicator.Indicator;

/** That a measure can be broken down, and that each group can be told from everything else of the measure. */
final class BreakdownChecks {
    private BreakdownChecks() {}

    static List<Fault> breakdowns(Subject subject) {
        return subject.indicators().stream()
                .flatMap(indicator -> faults(indicator, subject.element(indicator)))
                .toList();
    }

    private static Stream<Fault> faults(Indicator indicator, Element element) {
        List<Element> breakdowns = element.children("breakdown");
        if (breakdowns.isEmpty()) {
            return Stream.empty();
        }
        if (!indicator.parts().isEmpty()) {
            return Stream.of(breakdowns
                    .get(0)
                    .fault(indicator.code()
                            + ": a measure in parts is not broken down; take <breakdown> out, or the parts"));
        }
        if (indicator.reportedMeasurement().shape() == Shape.LEVEL) {
            return Stream.of(breakdowns
                    .get(0)
                    .fault(indicator.code() + ": levels are not broken down into groups; take <breakdown> out"));
        }
        return Stream.concat(
                repeated(indicator, "by", breakdowns),
                repeated(
                        indicator,
                        "id",
                        breakdowns.stream()
                                .flatMap(breakdown -> breakdown.children("group").stream())
                                .toList()));
    }

    private static Stream<Fault> repeated(Indicator indicator, String attribute, List<Element> elements) {
        Set<String> seen = new HashSet<>();
        return elements.stream()
                .filter(element -> !seen.add(element.attribute(attribute)))
                .map(element -> element.fault(
                        attribute,
                        "%s: %s \"%s\" stands twice; write another"
                                .formatted(indicator.code(), element.name(), element.attribute(attribute))));
    }
}
