/** Search by words: texts are taken apart by PostgreSQL’s text search, and matched and ranked in memory. */
package uk.org.waymark.ledger.search;
