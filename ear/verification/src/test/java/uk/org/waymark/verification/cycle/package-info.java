/** One period through its cycle, in a browser. */
package uk.org.waymark.verification.cycle;
