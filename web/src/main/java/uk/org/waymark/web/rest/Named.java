package uk.org.waymark.web.rest;

import java.util.stream.Collectors;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.ThemePosition;
import uk.org.waymark.web.rest.fault.Problem;
import uk.org.waymark.web.rest.fault.Refusal;

/** Finds what an address names within a position, and says what there is when it is not there. */
final class Named {
    private Named() {}

    static ThemePosition theme(Position position, String id) {
        return position.findTheme(id)
                .orElseThrow(() -> new Refusal(Problem.notFound(
                        "theme",
                        "There is no theme \"" + id + "\" in "
                                + position.agreement().id() + "; there are: "
                                + position.themes().stream()
                                        .map(ThemePosition::id)
                                        .collect(Collectors.joining(", "))
                                + ".")));
    }

    /** A measure by its code, whether written NI 117, NI-117, NI117 or ni117. */
    static MeasurePosition measure(Position position, String code) {
        return position.findMeasure(code)
                .orElseThrow(() -> new Refusal(Problem.notFound(
                        "code",
                        "There is no indicator \"" + code + "\" in "
                                + position.agreement().id() + " as known at "
                                + position.known() + "; api/v1/agreements/"
                                + position.agreement().id()
                                + "/position lists all " + position.measures().count() + ".")));
    }
}
