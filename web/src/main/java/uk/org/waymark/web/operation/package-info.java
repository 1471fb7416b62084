/** What council IT sees of the running product: a line in the log for each act, and how long requests take. */
package uk.org.waymark.web.operation;
