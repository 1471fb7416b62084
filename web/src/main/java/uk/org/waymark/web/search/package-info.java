/** Finding a measure by its code or by words. */
package uk.org.waymark.web.search;
