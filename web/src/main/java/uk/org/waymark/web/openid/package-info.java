/**
 * Signing in with the council's own OpenID provider: the authorization code flow with PKCE, and what comes back checked
 * before it is believed. What its claims mean is the ledger's to say.
 */
package uk.org.waymark.web.openid;
