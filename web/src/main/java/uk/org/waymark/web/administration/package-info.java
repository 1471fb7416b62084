/** The pages on which administrators keep accounts. */
package uk.org.waymark.web.administration;
