/** The theme "Investing in our children". */
package uk.org.waymark.plugins.children;
