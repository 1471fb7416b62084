/** What a caller asks: of which agreement, for which period, as known when. */
package uk.org.waymark.web.rest.question;
