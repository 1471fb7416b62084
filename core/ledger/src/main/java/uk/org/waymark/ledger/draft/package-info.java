/** Unsaved work on the figures of a theme, kept for the person who typed it and shown to those who enter beside them. */
package uk.org.waymark.ledger.draft;
