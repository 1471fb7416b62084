/** The page of one's own account: password, tokens and reminders. */
package uk.org.waymark.web.account;
