package uk.org.waymark.web.audit;

/** Something to choose in a filter. */
public record Choice(String value, String words, boolean chosen) {}
