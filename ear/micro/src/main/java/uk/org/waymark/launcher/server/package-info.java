/** The application laid out as Payara Micro takes it, and Payara Micro itself. */
package uk.org.waymark.launcher.server;
