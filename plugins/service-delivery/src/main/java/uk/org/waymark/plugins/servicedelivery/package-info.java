/** The theme "Improving service delivery". */
package uk.org.waymark.plugins.servicedelivery;
