/** The theme "Improving wellbeing and health". */
package uk.org.waymark.plugins.health;
