/** The samples an installation starts with: which there are, what agreement and day each stands for, and its files. */
package uk.org.waymark.ledger.sample;
