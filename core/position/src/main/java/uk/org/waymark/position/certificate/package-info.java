/** The checks that a paper has to pass before it goes out, and that somebody else's table can be put to. */
package uk.org.waymark.position.certificate;
