/** A small agreement with one theme, sound in every respect, for tests to use and to break. */
package uk.org.waymark.contract.harbour;
