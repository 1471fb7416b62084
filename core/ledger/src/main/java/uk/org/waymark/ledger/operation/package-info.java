/**
 * What those who run the product have to know of it: how busy its database is, when its ledger was last safe, and
 * the scheduler of the server.
 */
package uk.org.waymark.ledger.operation;
