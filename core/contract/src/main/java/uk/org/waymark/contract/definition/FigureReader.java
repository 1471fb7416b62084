package uk.org.waymark.contract.definition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.figure.Shape;
import uk.org.waymark.contract.indicator.Baseline;
import uk.org.waymark.contract.indicator.Part;

/** Reads figures by what the measure counts, and refuses those of another shape. */
final class FigureReader {
    private final Faults faults;
    private final Measurement annual;
    private final Optional<Measurement> reported;
    private final List<Part> parts;

    /**
     * @param annual the measurement of annual targets and of the baseline
     * @param reported that of interim targets, where it is another
     * @param parts the parts declared; empty for a measure that has none
     */
    FigureReader(Faults faults, Measurement annual, Optional<Measurement> reported, List<Part> parts) {
        this.faults = faults;
        this.annual = annual;
        this.reported = reported;
        this.parts = parts;
    }

    Shape annualShape() {
        return annual.shape();
    }

    Shape interimShape() {
        return reported.orElse(annual).shape();
    }

    /** A measure in parts has interim targets in parts too, unless the year is reported on another basis. */
    boolean interimInParts() {
        return reported.isEmpty() && !parts.isEmpty();
    }

    boolean annualInParts() {
        return !parts.isEmpty();
    }

    Baseline baseline(Element element) {
        Optional<Figure> figure = element.findChild("figure").flatMap(this::single);
        if (!element.children("part").isEmpty()) {
            figure = inParts(element, element.children("part"), annual.shape()).map(Figure.class::cast);
        }
        return new Baseline(
                figure,
                element.findAttribute("span"),
                element.findChild("not-known").map(Element::text));
    }

    private Optional<Figure> single(Element figure) {
        if (!parts.isEmpty()) {
            faults.add(figure.fault("this measure is in parts; give a <part> for each of " + declared()));
        }
        return faults.text(figure, annual.shape()::parse);
    }

    /** The figures of all parts; one missing and one not declared are faults. */
    Optional<Figure.Parts> inParts(Element holder, List<Element> given, Shape shape) {
        Map<String, Figure> byPart = new LinkedHashMap<>();
        for (Element part : given) {
            String id = part.attribute("id");
            if (parts.stream().noneMatch(declared -> declared.id().equals(id))) {
                faults.add(part.fault("id", "part \"" + id + "\" is not declared; declared " + declared()));
            } else if (byPart.containsKey(id)) {
                faults.add(part.fault("id", "part \"" + id + "\" stands twice; take one out"));
            }
            faults.text(part, shape::parse).ifPresent(figure -> byPart.put(id, figure));
        }
        for (Part part : parts) {
            if (given.stream().noneMatch(figure -> figure.attribute("id").equals(part.id()))) {
                faults.add(holder.fault("the figure of part \"" + part.id() + "\" is missing; give one for each part"));
            }
        }
        return byPart.size() < 2 ? Optional.empty() : Optional.of(new Figure.Parts(byPart));
    }

    private String declared() {
        return parts.isEmpty()
                ? "are none; add <part id=\"…\"> elements to the indicator"
                : parts.stream().map(Part::id).collect(Collectors.joining(", ", "are ", ""));
    }
}
