package uk.org.waymark.web.rest.question;

import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;

/** What every reading call asks: an agreement, a reporting period, and the moment as known at. */
public record Question(Agreement agreement, ReportingPeriod period, Known known) {}
