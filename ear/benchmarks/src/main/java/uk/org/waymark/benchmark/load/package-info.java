/** Many clients at once, and what they wait for. */
package uk.org.waymark.benchmark.load;
