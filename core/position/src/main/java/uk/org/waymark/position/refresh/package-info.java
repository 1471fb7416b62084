/** The changes of what was agreed: proposed, in force, and what they do. */
package uk.org.waymark.position.refresh;
