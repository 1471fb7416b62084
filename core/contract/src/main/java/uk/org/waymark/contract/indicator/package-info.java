/** What is measured, what was agreed about it, and how what was agreed changed over time. */
package uk.org.waymark.contract.indicator;
