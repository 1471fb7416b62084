/** Papers as files: PDF, Word, a page that stands alone, and tables for machines. */
package uk.org.waymark.web.document;
