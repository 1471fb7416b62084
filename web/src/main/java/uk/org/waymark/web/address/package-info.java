/** Permanent addresses: which page answers which path, and what is said when none does. */
package uk.org.waymark.web.address;
