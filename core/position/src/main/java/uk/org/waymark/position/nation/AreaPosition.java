package uk.org.waymark.position.nation;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.Summary;

/**
 * What the position of an agreement comes to beside those of others. It is small: of what was said it keeps figures and
 * ratings, so that a country of agreements stays in memory when their entries do not.
 *
 * @param agreement the id of the agreement
 * @param area the name of the area it is for
 * @param region the Government Office that answers for the area
 * @param all counts of all its measures
 * @param themes none where the period is outside the agreement's term
 */
public record AreaPosition(
        String agreement, String area, String region, Summary all, List<AreaTheme> themes, List<AreaMeasure> measures) {
    public AreaPosition {
        themes = List.copyOf(themes);
        measures = List.copyOf(measures);
    }

    /** What a position comes to. */
    public static AreaPosition of(Position position) {
        return of(
                position.agreement(),
                position.all(),
                position.themes().stream()
                        .map(theme -> new AreaTheme(theme.id(), theme.title(), theme.all()))
                        .toList(),
                position.measures().map(AreaMeasure::of).toList());
    }

    /** An area whose agreement has nothing to say of a period. */
    public static AreaPosition outsideTerm(Agreement agreement) {
        return of(agreement, Summary.NOTHING, List.of(), List.of());
    }

    private static AreaPosition of(
            Agreement agreement, Summary all, List<AreaTheme> themes, List<AreaMeasure> measures) {
        return new AreaPosition(agreement.id(), agreement.area(), agreement.governmentOffice(), all, themes, measures);
    }

    /** Its own counts of a theme; empty where it has no theme of that id. */
    public Optional<AreaTheme> findTheme(String id) {
        return themes.stream().filter(theme -> theme.id().equals(id)).findFirst();
    }

    /** Finds a measure by any code that its agreement knows it by. */
    public Optional<AreaMeasure> find(String code) {
        String key = IndicatorCode.key(code);
        return measures.stream().filter(measure -> measure.keys().contains(key)).findFirst();
    }
}
