/** An agreement at one head of its chain, and everything that is asked of it. */
package uk.org.waymark.ledger.snapshot;
