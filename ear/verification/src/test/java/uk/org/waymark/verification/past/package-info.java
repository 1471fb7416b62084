/** What can be tested only of an agreement with a past: Harbourtown's three invented years, in the product. */
package uk.org.waymark.verification.past;
