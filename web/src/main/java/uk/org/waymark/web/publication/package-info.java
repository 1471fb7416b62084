/** Publications: the list of them, each on its way to release, and the files that are kept of it. */
package uk.org.waymark.web.publication;
