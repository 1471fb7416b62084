package uk.org.waymark.contract.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;

/**
 * A review that was held by a rule of its own document: a measure that was worse than anticipated and had no forecast
 * was counted as expected to improve. By the usual rule only a forecast can say so.
 *
 * @param by the document
 * @param knownFrom the day from which the document was known; empty where it was from the first day
 * @param counts the counts that the document prints, where it prints any
 * @param notes what a reader of these counts should know
 * @since 1
 */
public record HeldReview(
        ReportingPeriod period,
        String by,
        Optional<LocalDate> knownFrom,
        Optional<PrintedCounts> counts,
        List<String> notes) {
    public HeldReview {
        notes = List.copyOf(notes);
    }

    /** A review whose document is not quoted. */
    public HeldReview(ReportingPeriod period, String by) {
        this(period, by, Optional.empty(), Optional.empty(), List.of());
    }

    /** Whether its document was known at a moment. */
    public boolean isKnownAt(Known moment) {
        return knownFrom.map(moment::includes).orElse(true);
    }
}
