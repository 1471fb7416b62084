/** Entries of the ledger: what is appended, how it is stored, and how it is read again. */
package uk.org.waymark.ledger.entry;
