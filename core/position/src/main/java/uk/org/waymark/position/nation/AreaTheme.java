package uk.org.waymark.position.nation;

import uk.org.waymark.position.Summary;

/** A theme of an agreement with the counts of its measures. */
public record AreaTheme(String id, String title, Summary all) {}
