/** Lets pages read records and optional values by name. */
package uk.org.waymark.web.expression;
