/** Entering figures: what is due, what was entered, what it would come to, and what was recorded. */
package uk.org.waymark.web.capture;
