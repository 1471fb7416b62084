package uk.org.waymark.contract.agreement;

/**
 * A selection of an agreement's measures that one body looks at, such as the council's. A measure may be in several.
 *
 * @since 1
 */
public record Scorecard(String id, String title) {}
