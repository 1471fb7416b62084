package uk.org.waymark.web.cycle;

import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.position.cycle.MeasureReturn;

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

    /** A measure without a figure that is asked for. */
    static MeasureLine missing(MeasureReturn returned) {
        return of(returned, ReturnWords.inTheWay(returned));
    }
}
