/** The refresh of what was agreed: proposals, the consents they need, and putting them in force. */
package uk.org.waymark.ledger.refresh;
