package uk.org.waymark.contract.scoring;

/**
 * How a scheme shows a performance: the words come first, then a shape, then a colour.
 *
 * @param shape star, circle, triangle, bar, square or diamond
 */
public record Symbol(Performance performance, String label, String shape) {}
