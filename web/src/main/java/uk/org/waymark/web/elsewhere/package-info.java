/** How an area compares with other parts of the country, and where such figures are entered. */
package uk.org.waymark.web.elsewhere;
