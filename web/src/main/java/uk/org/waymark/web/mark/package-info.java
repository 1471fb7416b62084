/** Symbols by shape, word and colour together. */
package uk.org.waymark.web.mark;
