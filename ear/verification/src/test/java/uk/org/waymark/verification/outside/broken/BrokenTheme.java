package uk.org.waymark.verification.outside.broken;

import uk.org.waymark.contract.theme.DeclaredTheme;

/** The class of a theme whose file of indicators has a fault; a package of its own keeps its files apart. */
public final class BrokenTheme extends DeclaredTheme {}
