package uk.org.waymark.web.lens;

/** A scorecard to choose. */
public record ScorecardChoice(String id, String title, boolean chosen) {}
