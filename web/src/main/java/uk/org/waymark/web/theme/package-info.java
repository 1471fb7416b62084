/** One theme: its measures and its action plans; and the themes installed. */
package uk.org.waymark.web.theme;
