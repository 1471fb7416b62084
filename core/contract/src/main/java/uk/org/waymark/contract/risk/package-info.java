/** The scale on which an agreement scores its risks, and the score from which on it does not put up with one. */
package uk.org.waymark.contract.risk;
