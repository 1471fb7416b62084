/** The annual review of an agreement: where its measures are, why, and what is being done about those at risk. */
package uk.org.waymark.position.review;
