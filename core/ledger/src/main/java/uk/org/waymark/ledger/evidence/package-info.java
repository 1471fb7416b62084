/** Files that figures rest on: what kinds are kept, and keeping and finding them by their content. */
package uk.org.waymark.ledger.evidence;
