/** A backup of everything in the schema as one file, and the way back; both need nothing but a connection. */
package uk.org.waymark.ledger.backup;
