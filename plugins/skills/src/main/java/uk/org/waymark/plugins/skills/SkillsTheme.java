package uk.org.waymark.plugins.skills;

import uk.org.waymark.contract.theme.DeclaredTheme;

/** The theme "Investing in skills and enterprise"; everything about it is declared. */
public final class SkillsTheme extends DeclaredTheme {}
