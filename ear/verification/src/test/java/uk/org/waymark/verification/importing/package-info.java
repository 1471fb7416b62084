/** Imports of the product as deployed: what is left of one that was killed. */
package uk.org.waymark.verification.importing;
