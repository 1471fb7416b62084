/** Signing in and out: the one place where a request is told whose it is, the sessions, and the pages for it. */
package uk.org.waymark.web.signin;
