/** The page on which files of figures are sent, looked through and taken, and the workbook is fetched. */
package uk.org.waymark.web.importing;
