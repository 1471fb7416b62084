/** Who did what and when: administrative acts and sign-ins, and with the ledger's entries one list of everything done. */
package uk.org.waymark.ledger.audit;
