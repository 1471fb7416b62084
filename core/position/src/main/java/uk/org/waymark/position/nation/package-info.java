/** Agreements beside one another: the areas of a country or region by theme, measure and rating. */
package uk.org.waymark.position.nation;
