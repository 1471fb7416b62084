package uk.org.waymark.contract.indicator;

/** Something agreed, with the revision that agreed it. */
public record Dated<T>(T value, Agreed agreed) {}
