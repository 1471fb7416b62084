/** Starts Waymark from one jar: the commands a person gives and the order in which things start and stop. */
package uk.org.waymark.launcher;
