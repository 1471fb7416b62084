/** What stands of each measure, part and period after everything that was said about it. */
package uk.org.waymark.ledger.standing;
