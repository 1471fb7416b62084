/** The state of an agreement for a period as known at a moment: the one thing that every page and document renders. */
package uk.org.waymark.position;
