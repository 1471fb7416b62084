package uk.org.waymark.web.published;

import java.util.Optional;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.web.mark.Mark;
import uk.org.waymark.web.measure.MeasureRow;
import uk.org.waymark.web.words.Words;

/**
 * A measure in one line for a resident.
 *
 * @param figure empty where there is none
 * @param planned what was planned for the period, or for the year
 */
public record Promise(
        String address, String title, Optional<String> unit, Optional<String> figure, String planned, Mark category) {

    static Promise of(MeasurePosition measure, Position position) {
        MeasureRow row = MeasureRow.of(0, measure, position.scheme());
        return new Promise(
                row.address(),
                row.title(),
                row.unit(),
                row.outturn(),
                row.target().orElse(row.annualTarget()),
                PublicMark.of(measure.review()));
    }

    /** "1,450 homes". */
    String plannedWithUnit() {
        return planned + unit.map(counted -> " " + counted).orElse("");
    }

    /** "300, we planned 1,450". */
    public String line() {
        return figure.map(is -> Words.say("published.line", is, planned))
                .orElseGet(() -> Words.say("published.line.none"));
    }
}
