/** The chain of hashes that shows whether anything in the ledger was changed, moved or removed. */
package uk.org.waymark.ledger.chain;
