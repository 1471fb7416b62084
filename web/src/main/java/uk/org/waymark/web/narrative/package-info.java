/** Texts that people write, in Markdown as far as a paper can print it, and the figures that they refer to. */
package uk.org.waymark.web.narrative;
