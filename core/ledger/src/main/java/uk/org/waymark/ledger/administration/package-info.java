/** What administrators do with accounts, and what everybody does with their own. Each act is recorded in the audit. */
package uk.org.waymark.ledger.administration;
