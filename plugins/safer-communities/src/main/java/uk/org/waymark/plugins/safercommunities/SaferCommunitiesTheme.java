package uk.org.waymark.plugins.safercommunities;

import uk.org.waymark.contract.theme.DeclaredTheme;

/** The theme "Creating safer and stronger communities"; everything about it is declared. */
public final class SaferCommunitiesTheme extends DeclaredTheme {}
