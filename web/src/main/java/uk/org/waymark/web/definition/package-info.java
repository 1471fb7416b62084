/** The page of definitions, with their releases and what each changed, and the schema of their files. */
package uk.org.waymark.web.definition;
