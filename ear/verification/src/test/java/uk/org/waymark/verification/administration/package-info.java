/** Accounts, the own account and the audit, as people use them. */
package uk.org.waymark.verification.administration;
