/** Files of values between commas. */
package uk.org.waymark.web.csv;
