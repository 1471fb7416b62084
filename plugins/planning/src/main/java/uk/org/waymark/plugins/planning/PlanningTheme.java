package uk.org.waymark.plugins.planning;

import uk.org.waymark.contract.theme.DeclaredTheme;

/** The theme "Planning for people rather than cars"; everything about it is declared. */
public final class PlanningTheme extends DeclaredTheme {}
