package uk.org.waymark.contract.definition;

/**
 * What a definition file says, and where it says it. The elements take many times the memory of the content, so whoever
 * keeps that lets go of them.
 *
 * @param root the elements of the file
 * @since 1
 */
public record Located<T>(T content, Element root) {}
