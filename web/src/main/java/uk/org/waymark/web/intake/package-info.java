/** The arrival of requests: how long a body may take, and how many of one client may be under way at once. */
package uk.org.waymark.web.intake;
