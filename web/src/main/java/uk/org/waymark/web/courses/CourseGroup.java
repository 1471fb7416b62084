package uk.org.waymark.web.courses;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.ReviewCategory;
import uk.org.waymark.position.ThemePosition;
import uk.org.waymark.web.mark.Counted;

/** The courses of one theme, the measures that need attention first. */
public record CourseGroup(String id, String title, List<Counted> counts, List<CourseItem> items) {
    private static final Map<ReviewCategory, Integer> ORDER = Map.of(
            ReviewCategory.AT_RISK, 0,
            ReviewCategory.MISSED, 0,
            ReviewCategory.OFF_TRAJECTORY, 1,
            ReviewCategory.NO_DATA, 2,
            ReviewCategory.ON_TRACK, 3);

    /** The themes with measures, that with the largest share of measures at risk first. */
    static List<CourseGroup> of(Position position) {
        return position.themes().stream()
                .filter(theme -> !theme.measures().isEmpty())
                .sorted(Comparator.comparingDouble(CourseGroup::shareAtRisk).reversed())
                .map(theme -> of(position, theme))
                .toList();
    }

    private static double shareAtRisk(ThemePosition theme) {
        long atRisk = theme.measures().stream()
                .filter(measure -> ORDER.get(measure.review()) == 0)
                .count();
        return (double) atRisk / theme.measures().size();
    }

    private static CourseGroup of(Position position, ThemePosition theme) {
        return new CourseGroup(
                theme.id(),
                theme.title(),
                Counted.some(theme.all()),
                theme.measures().stream()
                        .sorted(Comparator.comparing((MeasurePosition measure) -> ORDER.get(measure.review())))
                        .flatMap(measure -> CourseItem.of(position, measure))
                        .toList());
    }
}
