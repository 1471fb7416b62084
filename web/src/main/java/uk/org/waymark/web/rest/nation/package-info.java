/** What the API answers of all agreements beside one another. */
package uk.org.waymark.web.rest.nation;
