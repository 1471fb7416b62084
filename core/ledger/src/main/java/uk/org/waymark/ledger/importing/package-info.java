/** Entries that come in files: read, checked as a whole with every fault located, and appended all or none. */
package uk.org.waymark.ledger.importing;
