/** Past forecasts as readers see them, beside the figures that came. */
package uk.org.waymark.web.forecast;
