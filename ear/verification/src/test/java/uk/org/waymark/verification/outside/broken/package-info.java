/** A theme whose definitions do not read. */
package uk.org.waymark.verification.outside.broken;
