/** The page that says who did what and when, and the same as a file. */
package uk.org.waymark.web.audit;
