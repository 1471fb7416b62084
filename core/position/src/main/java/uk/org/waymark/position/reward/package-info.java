/** The reward that measures earn by the scheme of their agreement. */
package uk.org.waymark.position.reward;
