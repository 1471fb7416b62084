/** Themes and agreements that a council adds to an installed Waymark. */
package uk.org.waymark.verification.outside;
