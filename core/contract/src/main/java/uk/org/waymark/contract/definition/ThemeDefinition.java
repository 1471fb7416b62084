package uk.org.waymark.contract.definition;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.Outcome;

/**
 * What a theme's {@code indicators.xml} declares.
 *
 * @param agreement the id of the agreement it belongs to
 * @param deliveryGroup the agreement's id for the group that keeps it; empty where none is named
 * @param outcomes what its measures are grouped by; empty where they are not
 */
public record ThemeDefinition(
        String id,
        String agreement,
        String title,
        Optional<String> deliveryGroup,
        List<Indicator> indicators,
        List<Outcome> outcomes) {
    public ThemeDefinition {
        indicators = List.copyOf(indicators);
        outcomes = List.copyOf(outcomes);
    }

    /** A theme whose measures are not grouped. */
    public ThemeDefinition(
            String id, String agreement, String title, Optional<String> deliveryGroup, List<Indicator> indicators) {
        this(id, agreement, title, deliveryGroup, indicators, List.of());
    }
}
