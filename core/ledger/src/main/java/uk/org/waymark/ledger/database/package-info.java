/** The PostgreSQL database: where it is, whether it is there, its schema, and work that happens as a whole. */
package uk.org.waymark.ledger.database;
