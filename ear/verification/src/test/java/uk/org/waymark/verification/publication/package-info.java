/** Publications, from a draft to what the public reads. */
package uk.org.waymark.verification.publication;
