package uk.org.waymark.web.register;

import java.util.List;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.ThemePosition;
import uk.org.waymark.position.reporting.Bearing;

/**
 * The part of an agreement that something concerns, in the words of a reader.
 *
 * @param whole whether it is the agreement as a whole
 */
public record BearingView(List<Theme> themes, List<IndicatorCode> measures, boolean whole) {

    /** A theme by its id and title. */
    public record Theme(String id, String title) {}

    static BearingView of(Bearing bearing, Position position) {
        return new BearingView(
                bearing.themes().stream()
                        .map(id -> new Theme(
                                id,
                                position.findTheme(id).map(ThemePosition::title).orElse(id)))
                        .toList(),
                bearing.measures(),
                bearing.isWhole());
    }
}
