/** People who sign in with the council's own OpenID provider: what its claims mean here, and the account they lead to. */
package uk.org.waymark.ledger.openid;
