/** What those who run the product have to know of it: how busy its database is, and when its ledger was last safe. */
package uk.org.waymark.ledger.operation;
