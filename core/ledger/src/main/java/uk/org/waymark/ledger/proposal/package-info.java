/** Definitions that somebody means to install: checked, compared with what is in force, and tried on the figures there are. */
package uk.org.waymark.ledger.proposal;
