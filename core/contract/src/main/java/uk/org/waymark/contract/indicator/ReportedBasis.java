package uk.org.waymark.contract.indicator;

import uk.org.waymark.contract.figure.Measurement;

/**
 * The other basis on which figures are reported during the year, such as a monthly rate beside an annual target.
 *
 * @param name the basis in words
 */
public record ReportedBasis(String name, Measurement measurement) {}
