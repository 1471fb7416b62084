package uk.org.waymark.ledger.testing;

import uk.org.waymark.contract.theme.DeclaredTheme;

/** A theme with an amount, a measure in parts and a ratio, and one plan. */
public final class HealthTheme extends DeclaredTheme {}
