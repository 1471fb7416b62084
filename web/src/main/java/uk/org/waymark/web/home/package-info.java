/** The page of a person’s work: what to do, what changed since they last looked, and the measures they answer for. */
package uk.org.waymark.web.home;
