/** The cycle of a period: opened and closed, reopened by exception, completed by officers, signed off by leads. */
package uk.org.waymark.ledger.cycle;
