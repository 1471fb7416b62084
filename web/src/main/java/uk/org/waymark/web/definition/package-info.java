/** The page of definitions: their releases, and what each changed. */
package uk.org.waymark.web.definition;
