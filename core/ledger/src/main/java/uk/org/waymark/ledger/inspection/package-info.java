/** The inspection of files that people send: what in them would run, or load something, once they are opened. */
package uk.org.waymark.ledger.inspection;
