package uk.org.waymark.contract.indicator;

/**
 * A code that a measure had before, under which figures were reported.
 *
 * @param comparable whether those figures are figures of this measure; else they are shown as its history and judge nothing
 * @param reason why the code changed, in words
 * @since 1
 */
public record Predecessor(IndicatorCode code, boolean comparable, String reason) {}
