/** The cycle of a period in pages: returns and how complete they are, periods and exceptions, sign-off. */
package uk.org.waymark.web.cycle;
