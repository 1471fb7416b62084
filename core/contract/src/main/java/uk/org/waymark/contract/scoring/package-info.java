/** How an outturn is judged: schemes, tolerances, bands, the rule SPI, and scores that give their reasons. */
package uk.org.waymark.contract.scoring;
