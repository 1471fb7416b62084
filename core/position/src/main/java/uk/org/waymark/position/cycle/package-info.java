/** The cycle of a reporting period: opened, entered, submitted, signed off, closed; and how complete its returns are. */
package uk.org.waymark.position.cycle;
