package uk.org.waymark.contract.indicator;

/**
 * What some measures of a theme are to bring about together, by whatever name the agreement has for it.
 *
 * @since 1
 */
public record Outcome(String id, String title) {}
