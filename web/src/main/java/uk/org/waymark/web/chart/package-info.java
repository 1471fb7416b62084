/** Charts as SVG, drawn on the server from a position, so that one drawing serves page, print and document. */
package uk.org.waymark.web.chart;
