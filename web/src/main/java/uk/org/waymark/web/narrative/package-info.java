/** Texts that people write, in Markdown as far as a paper can print it. */
package uk.org.waymark.web.narrative;
