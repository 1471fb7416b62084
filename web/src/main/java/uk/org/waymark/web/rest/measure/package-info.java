/** One measure as the API answers it: its figures, its schedule and the reason for its symbol. */
package uk.org.waymark.web.rest.measure;
