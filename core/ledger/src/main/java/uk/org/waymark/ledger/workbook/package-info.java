/** Workbooks of Excel: guarded against hostile ones, read as tables, and written for a theme to be filled in. */
package uk.org.waymark.ledger.workbook;
