/** A real PostgreSQL server for the tests, set up as council IT sets one up. */
package uk.org.waymark.ledger.testing;
