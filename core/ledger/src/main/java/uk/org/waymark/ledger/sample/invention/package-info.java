/**
 * Figures of an invented sample, worked out from the trajectory of each measure and from what happened to single figures: as
 * people would have reported them, quarter by quarter.
 */
package uk.org.waymark.ledger.sample.invention;
