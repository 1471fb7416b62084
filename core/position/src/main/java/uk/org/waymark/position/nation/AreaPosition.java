package uk.org.waymark.position.nation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.Summary;
import uk.org.waymark.position.cycle.Completeness;
import uk.org.waymark.position.cycle.ReturnState;

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

    /** What a position comes to where nobody is told what is late. */
    public static AreaPosition of(Position position) {
        return of(position, Set.of());
    }

    /** What a position comes to, with the figures that the returns of its period say are late. */
    public static AreaPosition of(Position position, Completeness returns) {
        return of(
                position,
                returns.themes().stream()
                        .flatMap(theme -> theme.measures().stream().filter(measure -> returns.stateOf(theme, measure)
                                .equals(Optional.of(ReturnState.LATE))))
                        .map(measure -> measure.measure().code())
                        .collect(Collectors.toSet()));
    }

    private static AreaPosition of(Position position, Set<IndicatorCode> late) {
        return of(
                position.agreement(),
                position.all(),
                position.themes().stream()
                        .map(theme -> new AreaTheme(theme.id(), theme.title(), theme.all()))
                        .toList(),
                position.measures()
                        .map(measure -> AreaMeasure.of(measure, late.contains(measure.code())))
                        .toList());
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

    /**
     * How many of its measures lack a figure that should be in.
     *
     * @param theme whose measures are counted; empty for all
     */
    public int late(String theme) {
        return (int) measures.stream()
                .filter(AreaMeasure::late)
                .filter(measure -> theme.isEmpty() || measure.theme().equals(theme))
                .count();
    }

    /** Finds a measure by any code that its agreement knows it by. */
    public Optional<AreaMeasure> find(String code) {
        String key = IndicatorCode.key(code);
        return measures.stream().filter(measure -> measure.keys().contains(key)).findFirst();
    }
}
