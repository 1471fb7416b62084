package uk.org.waymark.ledger.reminder;

import java.time.LocalDate;
import java.util.List;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.period.ReportingPeriod;

/**
 * What one person is reminded of in one period of one theme.
 *
 * @param kind what is to be done with the measures
 * @param address the page where it is done
 */
record Task(
        Kind kind,
        String agreement,
        String theme,
        ReportingPeriod period,
        LocalDate due,
        Occasion occasion,
        List<Indicator> measures,
        String address) {
    /** What somebody is asked to do. */
    enum Kind {
        ENTER,
        SIGN_OFF
    }
}
