package uk.org.waymark.position.reporting;

import java.util.List;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.IndicatorCode;

/**
 * The part of an agreement that something concerns.
 *
 * @param themes their ids
 * @param measures by code; with no theme and no measure it is the agreement as a whole
 */
public record Bearing(List<String> themes, List<IndicatorCode> measures) {
    /** That of something that concerns the agreement as a whole. */
    public static final Bearing WHOLE = new Bearing(List.of(), List.of());

    public Bearing {
        themes = List.copyOf(themes);
        measures = List.copyOf(measures);
    }

    /** Whether it is the agreement as a whole. */
    public boolean isWhole() {
        return themes.isEmpty() && measures.isEmpty();
    }

    /** Whether a measure is among those named, by whatever code it had when that was stated. */
    public boolean isOn(Indicator measure) {
        return measures.stream().anyMatch(code -> measure.isCalled(code.text()));
    }

    /**
     * Whether a theme is among those named, or one of its measures is.
     *
     * @param indicators those of the theme
     */
    public boolean isOn(String theme, List<Indicator> indicators) {
        return themes.contains(theme) || indicators.stream().anyMatch(this::isOn);
    }
}
