/** A small agreement for tests, with what was told about it written as a table. */
package uk.org.waymark.web.small;
