package uk.org.waymark.contract.indicator;

/** A part in which a measure is reported; a measure in parts still counts once. */
public record Part(String id, String title) {}
