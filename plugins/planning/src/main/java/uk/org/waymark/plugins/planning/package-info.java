/** The theme "Planning for people rather than cars". */
package uk.org.waymark.plugins.planning;
