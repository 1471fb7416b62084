/** What an administrator has to see to before figures can be entered, and what of it is done. */
package uk.org.waymark.web.setup;
