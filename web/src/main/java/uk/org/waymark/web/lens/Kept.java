package uk.org.waymark.web.lens;

/** A parameter of the address that a form has to send on. */
public record Kept(String name, String value) {}
