/** The questions the product answers: positions, distributions, and what does not fit its definitions. */
package uk.org.waymark.ledger.position;
