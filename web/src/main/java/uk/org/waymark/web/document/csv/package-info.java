/** The tables of a paper for machines: CSV, with metadata after the W3C's recommendation for CSV on the web. */
package uk.org.waymark.web.document.csv;
