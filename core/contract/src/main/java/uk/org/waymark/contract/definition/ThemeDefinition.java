package uk.org.waymark.contract.definition;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.indicator.Indicator;

/**
 * What a theme's {@code indicators.xml} declares.
 *
 * @param agreement the id of the agreement it belongs to
 * @param deliveryGroup the agreement's id for the group that keeps it; empty where none is named
 */
public record ThemeDefinition(
        String id, String agreement, String title, Optional<String> deliveryGroup, List<Indicator> indicators) {
    public ThemeDefinition {
        indicators = List.copyOf(indicators);
    }
}
