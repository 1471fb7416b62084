/** The running product as council IT meets it: its start, a line in the log for each act, and how long requests take. */
package uk.org.waymark.web.operation;
