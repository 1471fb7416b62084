/** The position of an agreement or a theme as the API answers it, in JSON and as a table. */
package uk.org.waymark.web.rest.position;
