package uk.org.waymark.position.ratings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.ThemePosition;
import uk.org.waymark.position.cycle.Completeness;
import uk.org.waymark.position.cycle.MeasureReturn;

/**
 * The ratings of all measures of a position in every period of the agreement's term, all as known at the moment of that
 * position.
 *
 * @param columns the periods of the term in order
 * @param themes in the order of the agreement, each with its measures
 */
public record RatingsByPeriod(List<Column> columns, List<GroupRatings> themes) {
    public RatingsByPeriod {
        columns = List.copyOf(columns);
        themes = List.copyOf(themes);
    }

    /** How far the figures of a period have come. */
    public enum Stage {
        REPORTED,
        /** Open for figures, so that its ratings are not counted among those that stand. */
        IN_PROGRESS,
        TO_COME
    }

    /** A period of the term. */
    public record Column(ReportingPeriod period, Stage stage) {
        public boolean isReported() {
            return stage == Stage.REPORTED;
        }

        public boolean isInProgress() {
            return stage == Stage.IN_PROGRESS;
        }
    }

    /**
     * The ratings of a position's measures.
     *
     * @param returns of the periods to be shown, as known at the moment of the position; all others are still to come
     */
    public static RatingsByPeriod of(Position shown, List<Completeness> returns) {
        Map<ReportingPeriod, Completeness> known = new HashMap<>();
        returns.stream().filter(its -> !isToCome(its, shown)).forEach(its -> known.put(its.period(), its));
        List<Column> columns = shown.agreement().periods().stream()
                .sorted()
                .map(period -> new Column(period, stage(Optional.ofNullable(known.get(period)))))
                .toList();
        List<Map<IndicatorCode, PeriodRating>> ratings = columns.stream()
                .map(column -> Optional.ofNullable(known.get(column.period()))
                        .map(RatingsByPeriod::ratings)
                        .orElse(Map.of()))
                .toList();
        return new RatingsByPeriod(
                columns,
                shown.themes().stream()
                        .filter(theme -> !theme.measures().isEmpty())
                        .map(theme -> group(theme, ratings))
                        .toList());
    }

    /** A period that nobody opened and that has not ended may still get its figures. */
    private static boolean isToCome(Completeness its, Position shown) {
        return !its.state().isOpen()
                && !its.period().ends().isBefore(shown.known().date())
                && its.measures().noneMatch(MeasureReturn::isSupplied);
    }

    private static Stage stage(Optional<Completeness> its) {
        return its.map(known -> known.state().isOpen() ? Stage.IN_PROGRESS : Stage.REPORTED)
                .orElse(Stage.TO_COME);
    }

    private static Map<IndicatorCode, PeriodRating> ratings(Completeness its) {
        return its.measures()
                .collect(Collectors.toMap(
                        returned -> returned.measure().code(), PeriodRating::of, (first, second) -> first));
    }

    private static GroupRatings group(ThemePosition theme, List<Map<IndicatorCode, PeriodRating>> ratings) {
        return new GroupRatings(
                theme.id(),
                theme.title(),
                theme.measures().stream().map(measure -> of(measure, ratings)).toList());
    }

    private static MeasureRatings of(MeasurePosition measure, List<Map<IndicatorCode, PeriodRating>> ratings) {
        return new MeasureRatings(
                measure,
                ratings.stream()
                        .map(ofPeriod -> ofPeriod.getOrDefault(measure.code(), PeriodRating.TO_COME))
                        .toList());
    }

    /** Some of its themes as one group. */
    public GroupRatings group(String id, String title, List<String> themeIds) {
        return new GroupRatings(
                id,
                title,
                themes.stream()
                        .filter(theme -> themeIds.contains(theme.id()))
                        .flatMap(theme -> theme.measures().stream())
                        .toList());
    }

    /** All measures as one group. */
    public GroupRatings all() {
        return group("all", "", themes.stream().map(GroupRatings::id).toList());
    }
}
