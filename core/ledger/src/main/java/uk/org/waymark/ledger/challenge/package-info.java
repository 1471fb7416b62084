/** The questions that partners ask each other about figures, actions and proposals. */
package uk.org.waymark.ledger.challenge;
