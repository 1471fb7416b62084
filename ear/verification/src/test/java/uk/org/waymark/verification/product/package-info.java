/** The one jar as a person starts it. */
package uk.org.waymark.verification.product;
