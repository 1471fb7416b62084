/** The Government Office's highlight reports on reviews that were sent, as known at a moment. */
package uk.org.waymark.position.highlight;
