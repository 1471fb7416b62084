/** The page that says who may do what, made from the table that the commands obey. */
package uk.org.waymark.web.permission;
