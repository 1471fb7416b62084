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
import uk.org.waymark.position.reporting.Entry;

/**
 * Where a measure of one agreement stands.
 *
 * @param theme the id of its theme
 * @param indicator as that agreement declares it
 * @param keys of its code and of those it had before, by which any way of writing them is found
 * @param late whether its figure of the period should be in and is not
 * @param commentary the first lines of what was written of the period; empty where nothing was
 * @param figures its own, or those of its parts
 */
public record AreaMeasure(
        String theme,
        Indicator indicator,
        Set<String> keys,
        ReviewCategory review,
        boolean late,
        Optional<String> commentary,
        List<AreaFigure> figures) {
    /** Texts are long, and this is kept of every measure of every area: as much as two lines of a page hold. */
    private static final int LETTERS = 160;

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
                measure.commentary()
                        .map(Entry::statement)
                        .filter(written ->
                                written.period().equals(measure.whole().period()))
                        .map(written -> firstLines(written.text())),
                (measure.parts().isEmpty() ? Stream.of(measure.whole()) : measure.parts().stream())
                        .map(reading -> AreaFigure.of(measure, reading))
                        .toList());
    }

    /** As much of a text as there is room for, to the end of a word. */
    private static String firstLines(String text) {
        if (text.length() <= LETTERS) {
            return text;
        }
        String first = text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LETTERS)));
        int word = first.lastIndexOf(' ');
        return (word < 0 ? first : first.substring(0, word)) + " …";
    }

    public IndicatorCode code() {
        return indicator.code();
    }

    /** The figure of a part, or of the whole where none is named. */
    public Optional<AreaFigure> find(Optional<String> part) {
        return figures.stream().filter(figure -> figure.part().equals(part)).findFirst();
    }
}
