/** The theme "Investing in skills and enterprise". */
package uk.org.waymark.plugins.skills;
