package uk.org.waymark.plugins.children;

import uk.org.waymark.contract.conformance.ThemeConformance;

/** Proves that the theme "Investing in our children" is fit to be installed. */
final class ChildrenConformanceTest extends ThemeConformance {}
