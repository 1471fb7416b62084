package uk.org.waymark.plugins.skills;

import uk.org.waymark.contract.conformance.ThemeConformance;

/** Proves that the theme "Investing in skills and enterprise" is fit to be installed. */
final class SkillsConformanceTest extends ThemeConformance {}
