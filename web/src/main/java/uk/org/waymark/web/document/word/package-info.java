/** A paper as a Word document: the parts of Office Open XML, written by hand. */
package uk.org.waymark.web.document.word;
