/** The work that waits for each person of an agreement: one list behind the page of a person’s work and the reminders. */
package uk.org.waymark.ledger.work;
