package uk.org.waymark.plugins.carbon;

import uk.org.waymark.contract.theme.DeclaredTheme;

/** The theme "Reducing our carbon footprint"; everything about it is declared. */
public final class CarbonTheme extends DeclaredTheme {}
