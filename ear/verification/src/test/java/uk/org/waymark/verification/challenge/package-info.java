/** Questions between partners, asked and answered in the browser. */
package uk.org.waymark.verification.challenge;
