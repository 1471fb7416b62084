/** The page of all agreements here beside one another, by theme, measure and region. */
package uk.org.waymark.web.nation;
