package uk.org.waymark.position;

import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.Performance;

/** How a measure was rated last, where it has a figure for a period and no target on the basis of its figures. */
public record LastRating(ReportingPeriod period, Performance performance) {}
