/** A paper as an Excel workbook: its tables with figures as numbers, and those for machines. */
package uk.org.waymark.web.document.excel;
