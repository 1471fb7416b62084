/** Signing in and out, sessions, tokens, and what is refused, as deployed. */
package uk.org.waymark.verification.signin;
