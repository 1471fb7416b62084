/** The registers of an agreement as known at a moment: its concerns, its engagement, and what they share with its risks. */
package uk.org.waymark.position.register;
