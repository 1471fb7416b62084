/** The Government Office's highlight reports on reviews that were sent, as they are read and written. */
package uk.org.waymark.web.highlight;
