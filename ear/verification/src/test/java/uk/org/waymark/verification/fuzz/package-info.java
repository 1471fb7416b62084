/** Requests and files that nobody sends in good faith: none ends in a fault of the product's own. */
package uk.org.waymark.verification.fuzz;
