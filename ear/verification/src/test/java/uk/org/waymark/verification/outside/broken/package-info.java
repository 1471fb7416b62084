/** Themes that do not work, each in its own way. */
package uk.org.waymark.verification.outside.broken;
