/** The headers that keep a browser from doing with our pages what they are not meant for. */
package uk.org.waymark.web.security;
