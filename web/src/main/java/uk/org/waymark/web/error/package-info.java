/** What a reader is told when a request cannot be answered. */
package uk.org.waymark.web.error;
