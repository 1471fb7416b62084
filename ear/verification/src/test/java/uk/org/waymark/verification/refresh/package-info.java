/** The refresh of targets, from a proposal to the day it is in force. */
package uk.org.waymark.verification.refresh;
