package uk.org.waymark.contract.theme;

/**
 * A theme whose own rules are set aside until the product is started again, with the reason in a sentence. Its measures
 * that have no rule of their own go on being rated.
 *
 * @since 1
 */
public record RuleFault(InstalledTheme theme, String words) {}
