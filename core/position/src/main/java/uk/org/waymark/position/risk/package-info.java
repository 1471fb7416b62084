/** The risks of an agreement as known at a moment: what stands of each, how high it is, and how that came about. */
package uk.org.waymark.position.risk;
