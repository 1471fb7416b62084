/** What is said when figures are entered: proposals are assessed in view of what stands, and recorded as a whole. */
package uk.org.waymark.ledger.capture;
