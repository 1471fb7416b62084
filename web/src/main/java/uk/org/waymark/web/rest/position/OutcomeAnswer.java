package uk.org.waymark.web.rest.position;

import java.util.List;
import uk.org.waymark.contract.indicator.Outcome;
import uk.org.waymark.position.ThemePosition;

/**
 * An outcome of a theme.
 *
 * @param measures the codes of those that serve it
 */
public record OutcomeAnswer(String id, String title, List<String> measures) {
    static OutcomeAnswer of(ThemePosition theme, Outcome outcome) {
        return new OutcomeAnswer(
                outcome.id(),
                outcome.title(),
                theme.measuresOf(outcome).stream()
                        .map(measure -> measure.code().text())
                        .toList());
    }
}
