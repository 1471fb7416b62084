/** Counts and pictures of a paper, drawn as SVG from its tables. */
package uk.org.waymark.web.document.picture;
