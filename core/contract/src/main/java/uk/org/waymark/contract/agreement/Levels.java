package uk.org.waymark.contract.agreement;

/**
 * An agreement's own words for the level above its themes and for the one below, such as "Priority" and "Objective".
 *
 * @param block for a group of themes
 * @param outcome for a group of measures within a theme
 * @since 1
 */
public record Levels(String block, String outcome) {
    /** The usual words. */
    public static final Levels USUAL = new Levels("Block", "Outcome");
}
