/** Where the figures so far point to at the year's end, computed, to stand beside what the officer expects. */
package uk.org.waymark.position.projection;
