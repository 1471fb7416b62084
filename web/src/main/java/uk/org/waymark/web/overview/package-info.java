/** The agreement at a glance: what is on track, what is at risk, and what is being done. */
package uk.org.waymark.web.overview;
