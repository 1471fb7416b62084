/** How performance is judged, in plain words. */
package uk.org.waymark.web.judging;
