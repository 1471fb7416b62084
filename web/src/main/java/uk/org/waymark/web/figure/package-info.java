/** Figures, targets and distances in the words of a reader. */
package uk.org.waymark.web.figure;
