package uk.org.waymark.web.rest.nation;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.position.Summary;
import uk.org.waymark.position.nation.AreaPosition;
import uk.org.waymark.position.nation.AreaTheme;
import uk.org.waymark.position.nation.Nation;
import uk.org.waymark.web.rest.position.Counts;

/**
 * What an agreement comes to.
 *
 * @param atRisk how many measures are at risk or have missed their year's target
 * @param late how many measures lack a figure that should be in; absent for the public, which is not told
 * @param counts of all its measures
 */
public record AreaAnswer(
        String agreement,
        String area,
        String region,
        int measures,
        int atRisk,
        Optional<Integer> late,
        Counts counts,
        List<ThemeCounts> themes) {

    /** What a theme of it comes to. */
    public record ThemeCounts(String theme, String title, int measures, int atRisk, Counts counts) {
        static ThemeCounts of(AreaTheme theme) {
            Summary all = theme.all();
            return new ThemeCounts(theme.id(), theme.title(), all.measures(), all.atRisk(), Counts.of(all));
        }
    }

    static AreaAnswer of(AreaPosition area, Nation nation) {
        Summary all = area.all();
        return new AreaAnswer(
                area.agreement(),
                area.area(),
                area.region(),
                all.measures(),
                all.atRisk(),
                nation.forPublic() ? Optional.empty() : Optional.of(area.late("")),
                Counts.of(all),
                area.themes().stream().map(ThemeCounts::of).toList());
    }
}
