package uk.org.waymark.position.certificate;

/**
 * A finding with the cell of a table that it is about.
 *
 * @param row its place among the rows, from 0; that of the first total comes after the last row
 * @param column from 0
 */
public record CellFinding(Finding finding, int row, int column) {}
