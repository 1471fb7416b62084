/** The Local Area Agreement itself: area, term, partners, themes, calendar and status schemes. */
package uk.org.waymark.contract.agreement;
