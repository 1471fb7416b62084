package uk.org.waymark.contract.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.org.waymark.contract.definition.Element;
import uk.org.waymark.contract.definition.Fault;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Shape;
import uk.org.waymark.contract.indicator.Agreed;
import uk.org.waymark.contract.indicator.Baseline;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.theme.Declaration;

/** That a figure keeps its digits: what is written is what the pages, reports and the API will print. */
final class RoundTripCheck {
    private static final Set<String> FIGURES = Set.of("figure", "exact", "part", "ratio", "level");

    private RoundTripCheck() {}

    static List<Fault> roundTrip(Subject subject) {
        List<Fault> faults = new ArrayList<>();
        for (Indicator indicator : subject.indicators()) {
            Optional<Element> element = Declaration.of(subject.theme()).map(files -> files.indicators()
                    .tree()
                    .at("indicator", "code", indicator.code().text()));
            if (element.isPresent()) {
                element.get().children("agreed").forEach(agreed -> inElement(indicator, agreed, faults));
            } else {
                indicator.revisions().forEach(agreed -> inJava(subject, indicator, agreed, faults));
            }
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

    private static void inJava(Subject subject, Indicator indicator, Agreed agreed, List<Fault> faults) {
        agreed.baseline()
                .flatMap(Baseline::figure)
                .filter(figure -> !(figure instanceof Figure.Parts))
                .filter(figure ->
                        !indicator.measurement().shape().parse(figure.text()).equals(figure))
                .ifPresent(figure -> faults.add(subject.fault(
                        indicator, element -> element, "the baseline " + figure.text() + " does not read back")));
    }
}
