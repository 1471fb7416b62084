package uk.org.waymark.web.lens;

/**
 * A period to choose.
 *
 * @param code as addresses write it
 * @param words as a reader sees it
 */
public record PeriodChoice(String code, String words, boolean chosen) {}
