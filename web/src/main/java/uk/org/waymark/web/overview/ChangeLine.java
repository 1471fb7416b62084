package uk.org.waymark.web.overview;

import uk.org.waymark.contract.scoring.StatusScheme;
import uk.org.waymark.position.Changes.Moved;
import uk.org.waymark.web.mark.Mark;
import uk.org.waymark.web.measure.MeasureRow;

/** A measure that stands differently than a period before. */
public record ChangeLine(MeasureRow row, Mark before, Mark after, Mark reviewBefore) {

    static ChangeLine of(Moved moved, StatusScheme scheme) {
        return new ChangeLine(
                MeasureRow.of(0, moved.after(), scheme),
                Mark.of(scheme, moved.before().performance()),
                Mark.of(scheme, moved.after().performance()),
                Mark.of(moved.before().review()));
    }
}
