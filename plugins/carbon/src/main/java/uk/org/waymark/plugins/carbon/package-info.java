/** The theme "Reducing our carbon footprint". */
package uk.org.waymark.plugins.carbon;
