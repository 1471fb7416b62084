/** What an agreement came to: its figures beside the baselines and targets with which it began and ended. */
package uk.org.waymark.position.closing;
