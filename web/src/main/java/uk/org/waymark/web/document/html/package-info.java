/** A paper as a page, and the PDF made from it. */
package uk.org.waymark.web.document.html;
