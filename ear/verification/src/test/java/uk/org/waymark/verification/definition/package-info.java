/** Definitions looked at and installed while the product runs. */
package uk.org.waymark.verification.definition;
