/** Signed statements about papers, by which anyone can check a paper without asking Waymark; and the key that signs them. */
package uk.org.waymark.ledger.seal;
