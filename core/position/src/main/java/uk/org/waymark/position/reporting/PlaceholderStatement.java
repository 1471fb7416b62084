package uk.org.waymark.position.reporting;

import java.time.LocalDate;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.FinancialYear;

/** A statement about a target that is still to be set. */
public sealed interface PlaceholderStatement extends Statement {
    IndicatorCode code();

    /**
     * That those who are to set it were asked, and by when they will.
     *
     * @param due the day they named; it takes the place of the one agreed
     * @param note what was asked and answered
     */
    record PlaceholderChased(IndicatorCode code, LocalDate due, String note) implements PlaceholderStatement {}

    /** That no target can be set for a year any more. The year stays without one; nobody waits for it. */
    record PlaceholderClosed(IndicatorCode code, FinancialYear year, String why) implements PlaceholderStatement {}
}
