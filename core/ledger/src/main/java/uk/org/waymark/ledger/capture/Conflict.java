package uk.org.waymark.ledger.capture;

import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement.OfMeasure;
import uk.org.waymark.position.reporting.Subject;

/**
 * Somebody else said something else about the same thing after the page was read.
 *
 * @param yours what the refused save would have said
 * @param theirs what stands instead, with the account that recorded it and when
 */
public record Conflict(Subject subject, OfMeasure yours, Entry<OfMeasure> theirs) {}
