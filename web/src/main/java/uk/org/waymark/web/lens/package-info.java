/** What a reader is looking at: agreement, period, and as known on; every link keeps it. */
package uk.org.waymark.web.lens;
