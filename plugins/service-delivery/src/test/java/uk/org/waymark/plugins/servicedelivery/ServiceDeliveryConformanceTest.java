package uk.org.waymark.plugins.servicedelivery;

import uk.org.waymark.contract.conformance.ThemeConformance;

/** Proves that the theme "Improving service delivery" is fit to be installed. */
final class ServiceDeliveryConformanceTest extends ThemeConformance {}
