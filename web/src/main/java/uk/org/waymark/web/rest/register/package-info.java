/** Answers about the registers of an agreement: its concerns and its engagement. */
package uk.org.waymark.web.rest.register;
