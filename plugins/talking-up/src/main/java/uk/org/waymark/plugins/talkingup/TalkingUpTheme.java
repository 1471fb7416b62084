package uk.org.waymark.plugins.talkingup;

import uk.org.waymark.contract.theme.DeclaredTheme;

/** The theme "Talking up Leicester"; everything about it is declared. */
public final class TalkingUpTheme extends DeclaredTheme {}
