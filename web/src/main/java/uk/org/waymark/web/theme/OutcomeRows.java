package uk.org.waymark.web.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.org.waymark.contract.agreement.Levels;
import uk.org.waymark.contract.scoring.StatusScheme;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.ThemePosition;
import uk.org.waymark.web.measure.MeasureRow;
import uk.org.waymark.web.words.Words;

/** The rows of a theme's table, in groups by its outcomes where it has some. */
record OutcomeRows(ThemePosition theme) {

    /** The rows in a list that the table may sort. */
    List<MeasureRow> rows(StatusScheme scheme) {
        List<MeasurePosition> measures = theme.measures();
        return IntStream.range(0, measures.size())
                .mapToObj(place -> MeasureRow.of(place, group(measures.get(place)), measures.get(place), scheme))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The heading of a group, such as "Objective: More people in work". */
    String heading(int group, Levels levels) {
        return Words.say(
                "theme.level", levels.outcome(), theme.outcomes().get(group).title());
    }

    /** The place of a measure's outcome; 0 where there are none. */
    private int group(MeasurePosition measure) {
        return IntStream.range(0, theme.outcomes().size())
                .filter(place -> theme.measuresOf(theme.outcomes().get(place)).contains(measure))
                .findFirst()
                .orElse(0);
    }
}
