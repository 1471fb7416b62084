package uk.org.waymark.position.reporting;

import uk.org.waymark.contract.period.ReportingPeriod;

/** A version of the Government Office's highlight report on a review that was sent. */
public sealed interface HighlightStatement extends Statement {
    /** The place in the chain of the entry by which the review was sent. */
    long review();

    /** The period of that review. */
    ReportingPeriod period();

    HighlightText text();

    /** A version kept while the report is being written, which is for its writers alone. */
    record HighlightSaved(long review, ReportingPeriod period, HighlightText text) implements HighlightStatement {}

    /** A version handed to the partnership. Of those on one review the latest counts. */
    record HighlightSubmitted(long review, ReportingPeriod period, HighlightText text) implements HighlightStatement {}
}
