/** Signing in with a real OpenID provider, which the build starts, in a real browser. */
package uk.org.waymark.verification.openid;
