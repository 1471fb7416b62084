package uk.org.waymark.plugins.servicedelivery;

import uk.org.waymark.contract.theme.DeclaredTheme;

/** The theme "Improving service delivery"; everything about it is declared. */
public final class ServiceDeliveryTheme extends DeclaredTheme {}
