/**
 * The review that partners write of themselves: its sections, the route of its paper, what is to improve, and the reviews
 * that were sent, kept as they were and rebuilt from the ledger.
 */
package uk.org.waymark.ledger.review;
