/** What the product costs: each figure beside what the same machine can do in the same run. */
package uk.org.waymark.benchmark;
