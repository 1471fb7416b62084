/** The map of ratings on the overview: every theme and measure by period, and their numbers over time. */
package uk.org.waymark.web.ratings;
