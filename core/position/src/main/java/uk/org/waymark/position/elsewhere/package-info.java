/** How an area compares with other parts of the country. */
package uk.org.waymark.position.elsewhere;
