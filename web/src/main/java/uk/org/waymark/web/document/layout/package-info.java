/** A paper laid out: its sheets, tables, symbols and drawings, as every format prints them. */
package uk.org.waymark.web.document.layout;
