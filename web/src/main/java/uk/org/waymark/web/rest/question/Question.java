package uk.org.waymark.web.rest.question;

import java.util.Optional;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.agreement.Scorecard;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;

/**
 * What every reading call asks: an agreement, a reporting period, and the moment as known at.
 *
 * @param scorecard the one whose measures are asked for; empty for all
 */
public record Question(Agreement agreement, ReportingPeriod period, Known known, Optional<Scorecard> scorecard) {}
