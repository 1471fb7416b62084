/** Definitions of agreements and themes as entries of the chain: what was installed, when, and what is in force. */
package uk.org.waymark.ledger.definition;
