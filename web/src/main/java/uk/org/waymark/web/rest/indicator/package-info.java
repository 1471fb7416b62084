/** What the API answers about one indicator beyond its measure: definition, partners, history and plans. */
package uk.org.waymark.web.rest.indicator;
