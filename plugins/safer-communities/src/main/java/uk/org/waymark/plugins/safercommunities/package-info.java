/** The theme "Creating safer and stronger communities". */
package uk.org.waymark.plugins.safercommunities;
