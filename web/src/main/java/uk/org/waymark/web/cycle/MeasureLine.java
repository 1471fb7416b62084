package uk.org.waymark.web.cycle;

import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.position.cycle.MeasureReturn;
import uk.org.waymark.position.cycle.Obstacle;

/**
 * A measure named with something said about its return.
 *
 * @param note what is said, such as since when it is overdue
 */
public record MeasureLine(String code, String address, String title, String note) {
    static MeasureLine of(MeasureReturn returned, String note) {
        Indicator indicator = returned.measure().indicator();
        return new MeasureLine(indicator.code().text(), indicator.code().address(), indicator.plainTitle(), note);
    }

    /** A measure with what is in the way of its sign-off, but for what its state says by itself: that it has no figure. */
    static MeasureLine missing(MeasureReturn returned) {
        boolean bare = returned.obstacle().filter(Obstacle.NO_FIGURE::equals).isPresent();
        return of(returned, bare ? "" : ReturnWords.inTheWay(returned));
    }
}
