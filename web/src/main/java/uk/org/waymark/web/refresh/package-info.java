/** The pages of the refresh: targets and how they have moved, and the proposals to change them. */
package uk.org.waymark.web.refresh;
