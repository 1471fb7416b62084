/** Past forecasts of delivery groups beside the figures that came. */
package uk.org.waymark.position.forecast;
