/** The public site, as a stranger meets it. */
package uk.org.waymark.verification.published;
