package uk.org.waymark.plugins.safercommunities;

import uk.org.waymark.contract.conformance.ThemeConformance;

/** Proves that the theme "Creating safer and stronger communities" is fit to be installed. */
final class SaferCommunitiesConformanceTest extends ThemeConformance {}
