/** Keeping the risks of a theme: raising, assessing, accepting and closing them, as entries of the ledger. */
package uk.org.waymark.ledger.risk;
