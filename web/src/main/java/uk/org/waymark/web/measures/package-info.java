/** The list of all measures of an agreement, narrowed by what an address asks for. */
package uk.org.waymark.web.measures;
