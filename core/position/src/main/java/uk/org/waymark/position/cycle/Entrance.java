package uk.org.waymark.position.cycle;

/**
 * Whether one person may enter figures of a measure now.
 *
 * @param why the reason in a sentence, for a yes as for a no
 */
public record Entrance(boolean allowed, String why) {}
