/** What was told differently about a period on two days. */
package uk.org.waymark.web.change;
