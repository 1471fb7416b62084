/** One measure: where it stands, why its symbol is what it is, its history and its definition. */
package uk.org.waymark.web.indicator;
