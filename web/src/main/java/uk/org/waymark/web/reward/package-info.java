/** The page of the measures that are reward weighted. */
package uk.org.waymark.web.reward;
