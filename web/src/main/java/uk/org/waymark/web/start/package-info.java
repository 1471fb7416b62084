/** The moment at which the web tier is up and the ledger may be made ready. */
package uk.org.waymark.web.start;
