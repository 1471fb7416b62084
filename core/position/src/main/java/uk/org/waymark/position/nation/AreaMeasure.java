package uk.org.waymark.position.nation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.ReviewCategory;

/**
 * Where a measure of one agreement stands.
 *
 * @param theme the id of its theme
 * @param indicator as that agreement declares it
 * @param keys of its code and of those it had before, by which any way of writing them is found
 * @param late whether its figure of the period should be in and is not
 * @param figures its own, or those of its parts
 */
public record AreaMeasure(
        String theme,
        Indicator indicator,
        Set<String> keys,
        ReviewCategory review,
        boolean late,
        List<AreaFigure> figures) {
    public AreaMeasure {
        keys = Set.copyOf(keys);
        figures = List.copyOf(figures);
    }

    static AreaMeasure of(MeasurePosition measure, boolean late) {
        return new AreaMeasure(
                measure.theme(),
                measure.indicator(),
                Stream.concat(Stream.of(measure.code()), measure.indicator().formerCodes().stream())
                        .map(IndicatorCode::key)
                        .collect(Collectors.toSet()),
                measure.review(),
                late,
                (measure.parts().isEmpty() ? Stream.of(measure.whole()) : measure.parts().stream())
                        .map(reading -> AreaFigure.of(measure, reading))
                        .toList());
    }

    public IndicatorCode code() {
        return indicator.code();
    }

    /** The figure of a part, or of the whole where none is named. */
    public Optional<AreaFigure> find(Optional<String> part) {
        return figures.stream().filter(figure -> figure.part().equals(part)).findFirst();
    }
}
