/** The theme "Talking up Leicester". */
package uk.org.waymark.plugins.talkingup;
