package uk.org.waymark.ledger.work;

import java.time.LocalDate;
import uk.org.waymark.ledger.chain.Head;

/**
 * The end of somebody's last visit to the page of their work.
 *
 * @param head where the agreement's chain ended then
 * @param day by the business clock
 */
public record LastLook(Head head, LocalDate day) {}
