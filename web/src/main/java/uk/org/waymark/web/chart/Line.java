package uk.org.waymark.web.chart;

/**
 * A straight line of a drawing.
 *
 * @param weight how much a label on it disturbs, one being a line of targets
 */
record Line(double fromX, double fromY, double toX, double toY, double weight) {}
