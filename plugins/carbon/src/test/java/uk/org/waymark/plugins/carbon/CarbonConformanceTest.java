package uk.org.waymark.plugins.carbon;

import uk.org.waymark.contract.conformance.ThemeConformance;

/** Proves that the theme "Reducing our carbon footprint" is fit to be installed. */
final class CarbonConformanceTest extends ThemeConformance {}
