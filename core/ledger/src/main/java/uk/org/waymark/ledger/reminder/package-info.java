/** Reminders by e-mail, before and after figures are due: one digest a person, each said once. */
package uk.org.waymark.ledger.reminder;
