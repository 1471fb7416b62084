/** What each theme declared and since when it was known, so that an earlier view shows what was declared then. */
package uk.org.waymark.ledger.release;
