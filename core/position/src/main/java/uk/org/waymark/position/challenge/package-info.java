/** The questions that partners ask each other, with what became of them. */
package uk.org.waymark.position.challenge;
