/** Concerns, engagement and the highlight report of the Government Office, in a browser. */
package uk.org.waymark.verification.highlight;
