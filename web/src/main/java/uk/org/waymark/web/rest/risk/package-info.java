/** Risks as the API answers them. */
package uk.org.waymark.web.rest.risk;
