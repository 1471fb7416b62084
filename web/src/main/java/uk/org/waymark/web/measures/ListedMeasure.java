package uk.org.waymark.web.measures;

import java.util.stream.Collectors;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.web.measure.MeasureRow;
import uk.org.waymark.web.measures.Criterion.Value;
import uk.org.waymark.web.measures.NextFigures.NextFigure;

/**
 * A measure of any theme in one line.
 *
 * @param theme its title, and the id of its page
 * @param owner the body that answers for it; empty where none does
 * @param direction in which its figure moved since the one before, in a word
 * @param next the figure that is due next
 * @param category the place of its category among them, the worst first
 */
public record ListedMeasure(
        MeasureRow row, String theme, String themeId, String owner, String direction, int category, NextFigure next) {

    static ListedMeasure of(int place, MeasurePosition measure, Position position, NextFigures next) {
        return new ListedMeasure(
                MeasureRow.of(place, measure, position.scheme()),
                position.theme(measure.theme()).title(),
                measure.theme(),
                words(Criterion.OWNER, measure, position),
                words(Criterion.DIRECTION, measure, position),
                Criterion.WORST.indexOf(measure.review()),
                next.of(measure));
    }

    private static String words(Criterion criterion, MeasurePosition measure, Position position) {
        return criterion.of(measure, position).map(Value::words).collect(Collectors.joining());
    }
}
