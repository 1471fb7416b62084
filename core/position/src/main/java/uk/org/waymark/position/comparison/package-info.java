/** What two positions of one period, known at two moments, tell differently, and what that does to the symbols. */
package uk.org.waymark.position.comparison;
