/** The commands by which the Government Office writes its highlight report on a review that was sent. */
package uk.org.waymark.ledger.highlight;
