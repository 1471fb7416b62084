package uk.org.waymark.plugins.planning;

import uk.org.waymark.contract.conformance.ThemeConformance;

/** Proves that the theme "Planning for people rather than cars" is fit to be installed. */
final class PlanningConformanceTest extends ThemeConformance {}
