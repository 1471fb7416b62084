/** The agreements of this installation and the themes installed for them. */
package uk.org.waymark.ledger.agreement;
