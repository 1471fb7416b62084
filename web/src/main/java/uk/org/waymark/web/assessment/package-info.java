/** The review that partners write of themselves: its sections, the route of its paper, and what is to improve. */
package uk.org.waymark.web.assessment;
