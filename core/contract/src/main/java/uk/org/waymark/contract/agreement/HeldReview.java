package uk.org.waymark.contract.agreement;

import uk.org.waymark.contract.period.ReportingPeriod;

/**
 * A review that was held by a rule of its own document: a measure that was worse than anticipated and had no forecast
 * was counted as expected to improve. By the usual rule only a forecast can say so.
 *
 * @param by the document
 * @since 1
 */
public record HeldReview(ReportingPeriod period, String by) {}
