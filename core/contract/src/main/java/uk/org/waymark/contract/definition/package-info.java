/** Reads what agreements, themes and action plans declare in XML, and says of every fault where it stands. */
package uk.org.waymark.contract.definition;
