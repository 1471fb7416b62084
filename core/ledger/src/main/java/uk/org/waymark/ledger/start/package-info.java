/** What happens once at start, and whether the product is alive and ready. */
package uk.org.waymark.ledger.start;
