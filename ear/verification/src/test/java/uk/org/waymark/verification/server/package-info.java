/** The EAR as council IT deploys it, on the full Payara Server. */
package uk.org.waymark.verification.server;
