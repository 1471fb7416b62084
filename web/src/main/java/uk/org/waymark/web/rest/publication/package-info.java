/** Answers about the publications of an agreement. */
package uk.org.waymark.web.rest.publication;
