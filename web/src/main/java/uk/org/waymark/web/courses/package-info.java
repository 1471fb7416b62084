/** The courses of all measures beside one another, theme by theme. */
package uk.org.waymark.web.courses;
