/** The ratings of all measures side by side: period by period, and what moved from one period to the next. */
package uk.org.waymark.position.ratings;
