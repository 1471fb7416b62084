/** Keeping the plans of a theme: its actions, and how far they have come, as entries of the ledger. */
package uk.org.waymark.ledger.plan;
