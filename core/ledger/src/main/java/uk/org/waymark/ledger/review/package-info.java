/** Reviews that were sent, kept as they were and rebuilt from the ledger. */
package uk.org.waymark.ledger.review;
