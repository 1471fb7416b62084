package uk.org.waymark.plugins.health;

import uk.org.waymark.contract.theme.DeclaredTheme;

/** The theme "Improving wellbeing and health"; everything about it is declared. */
public final class HealthTheme extends DeclaredTheme {}
