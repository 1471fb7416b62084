/** A measure in one line, as tables and lists show it. */
package uk.org.waymark.web.measure;
