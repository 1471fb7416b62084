package uk.org.waymark.ledger.publication;

import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;

/**
 * What is to be published.
 *
 * @param kind the id of a kind of paper, such as "cabinet-report"
 * @param known the day or moment up to which figures are in it
 */
public record PaperOrder(String kind, ReportingPeriod period, Known known) {}
