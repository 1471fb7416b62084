package uk.org.waymark.plugins.talkingup;

import uk.org.waymark.contract.conformance.ThemeConformance;

/** Proves that the theme "Talking up Leicester" is fit to be installed. */
final class TalkingUpConformanceTest extends ThemeConformance {}
