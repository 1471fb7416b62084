package uk.org.waymark.position.reporting;

import uk.org.waymark.contract.period.ReportingPeriod;

/**
 * That the review of a period was sent, and so is kept as it was.
 *
 * @param known the moment as at which it was written, such as "2008-11-25"
 * @param sequence how many entries the chain had, from which it was written
 * @param head the hash of the last of them
 * @param digest the SHA-256 of its text
 */
public record ReviewSent(ReportingPeriod period, String known, long sequence, String head, String digest)
        implements Statement {}
