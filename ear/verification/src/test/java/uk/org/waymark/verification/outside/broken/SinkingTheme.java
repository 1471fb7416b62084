package uk.org.waymark.verification.outside.broken;

import uk.org.waymark.contract.theme.DeclaredTheme;

/** A theme that cannot be made. */
public final class SinkingTheme extends DeclaredTheme {
    public SinkingTheme() {
        throw new IllegalStateException("it sinks");
    }
}
