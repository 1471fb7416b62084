package uk.org.waymark.verification.outside;

import uk.org.waymark.contract.theme.DeclaredTheme;

/** The class of a theme that is built outside the tree, against the contract alone. */
public final class MarketTownTheme extends DeclaredTheme {}
