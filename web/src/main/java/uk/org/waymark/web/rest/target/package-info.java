/** Targets as the API answers them: how they have moved, and the proposals to change them. */
package uk.org.waymark.web.rest.target;
