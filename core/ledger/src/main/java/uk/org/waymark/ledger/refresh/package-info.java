/** The refresh of what was agreed: proposals, the consents they need, putting them in force, and targets that are still to be set. */
package uk.org.waymark.ledger.refresh;
