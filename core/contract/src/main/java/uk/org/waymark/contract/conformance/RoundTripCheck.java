package uk.org.waymark.contract.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.org.waymark.contract.definition.Element;
import uk.org.waymark.contract.definition.Fault;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Shape;
import uk.org.waymark.contract.indicator.Indicator;

/** That a figure keeps its digits: what is written is what the pages, reports and the API will print. */
final class RoundTripCheck {
    private static final Set<String> FIGURES = Set.of("figure", "exact", "part", "ratio", "level");

    private RoundTripCheck() {}

    static List<Fault> roundTrip(Subject subject) {
        List<Fault> faults = new ArrayList<>();
        for (Indicator indicator : subject.indicators()) {
            subject.element(indicator).children("agreed").forEach(agreed -> inElement(indicator, agreed, faults));
        }
        return faults;
    }

    private static void inElement(Indicator indicator, Element element, List<Fault> faults) {
        if (FIGURES.contains(element.name())) {
            String written = element.text();
            String read = read(written);
            if (!read.equals(written)) {
                faults.add(element.fault(
                        indicator.code() + ": \"" + written + "\" would be printed as \"" + read + "\"; write it so"));
            }
        }
        element.children().forEach(child -> inElement(indicator, child, faults));
    }

    private static String read(String written) {
        if (written.contains("/")) {
            return Shape.RATIO.parse(written).text();
        }
        return Figure.Amount.of(written).text();
    }
}
