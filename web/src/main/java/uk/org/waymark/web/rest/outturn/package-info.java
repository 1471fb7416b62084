/** Importing figures through the API, and what comes of it. */
package uk.org.waymark.web.rest.outturn;
