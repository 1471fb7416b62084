/** Figures entered in a real browser: by hand, by paste, after a lost session, and by two people at once. */
package uk.org.waymark.verification.capture;
