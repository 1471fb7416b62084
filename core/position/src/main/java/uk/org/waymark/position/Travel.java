package uk.org.waymark.position;

import uk.org.waymark.contract.period.ReportingPeriod;

/**
 * How a figure moved.
 *
 * @param since the period of the figure it is compared with
 */
public record Travel(DirectionOfTravel direction, ReportingPeriod since) {}
