/** Checks for everybody: of a paper against its signed statement, and of somebody else’s table. */
package uk.org.waymark.web.check;
