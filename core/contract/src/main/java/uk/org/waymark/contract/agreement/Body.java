package uk.org.waymark.contract.agreement;

/** A partner organisation or a delivery group. */
public record Body(String id, String name) {}
