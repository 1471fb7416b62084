/** Tests that run inside Payara Micro, beside the application. */
package uk.org.waymark.verification.container;
