package uk.org.waymark.web.form;

/** Something to choose among others. */
public record Choice(String value, String words, boolean chosen) {}
