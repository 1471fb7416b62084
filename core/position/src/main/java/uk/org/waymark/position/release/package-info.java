/** Releases of definitions: what changed from one to the next, and which ratings move with it. */
package uk.org.waymark.position.release;
