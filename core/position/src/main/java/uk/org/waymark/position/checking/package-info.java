/** What is wrong or unlikely about a figure that somebody proposes, said in words together with what to do. */
package uk.org.waymark.position.checking;
