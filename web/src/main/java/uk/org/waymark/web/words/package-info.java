/** The words of the pages, from one bundle, and numbers in words. */
package uk.org.waymark.web.words;
