/** A plan as a reader sees it: actions, progress, owners, dates and money. */
package uk.org.waymark.web.plan;
