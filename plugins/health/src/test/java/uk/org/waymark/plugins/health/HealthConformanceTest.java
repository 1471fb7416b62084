package uk.org.waymark.plugins.health;

import uk.org.waymark.contract.conformance.ThemeConformance;

/** Proves that the theme "Improving wellbeing and health" is fit to be installed. */
final class HealthConformanceTest extends ThemeConformance {}
