/** The product while clients send or read as slowly as they can. */
package uk.org.waymark.verification.intake;
