/** Answers kept as they are sent, for as long as what they rest on is as it was. */
package uk.org.waymark.web.kept;
