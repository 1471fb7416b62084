/** Questions between partners, as the API answers them. */
package uk.org.waymark.web.rest.challenge;
