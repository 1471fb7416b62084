/** The figures of other places, with which the area's own are compared. */
package uk.org.waymark.ledger.elsewhere;
