/**
 * The samples an installation starts with: which there are, what agreement and day each stands for, and its files; and
 * the business clock, which stands at that day.
 */
package uk.org.waymark.ledger.sample;
