/** The product in a real browser: pages, accessibility and pictures. */
package uk.org.waymark.verification.browser;
