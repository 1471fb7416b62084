/** What is said about measures over time: dated entries that are appended and never changed. */
package uk.org.waymark.position.reporting;
