/** The cycle of a period: opened and closed, reopened by exception, submitted by officers, signed off by leads. */
package uk.org.waymark.ledger.cycle;
