package uk.org.waymark.web.rest.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.target.Target;

/** The figures of parts, by part id in the order in which the measure declares its parts. */
public final class PartFigures {
    private PartFigures() {}

    /** Those of a target in parts; none of any other target. */
    public static Map<String, String> of(Target target, List<String> order) {
        return target.scorable()
                .flatMap(scorable -> scorable.figure(Optional.empty()))
                .map(figure -> of(figure, order))
                .orElse(Map.of());
    }

    /** Those of a figure in parts; none of any other figure. */
    public static Map<String, String> of(Figure figure, List<String> order) {
        Map<String, String> byPart = new LinkedHashMap<>();
        order.stream()
                .filter(figure.byPart()::containsKey)
                .forEach(part -> byPart.put(part, figure.byPart().get(part).text()));
        return byPart;
    }
}
