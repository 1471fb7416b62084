/** The commands that keep an agreement's registers of concerns and of engagement. */
package uk.org.waymark.ledger.register;
