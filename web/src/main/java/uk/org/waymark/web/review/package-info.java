/** The page of the annual review. */
package uk.org.waymark.web.review;
