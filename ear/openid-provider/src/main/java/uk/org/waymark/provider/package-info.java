/** A real OpenID provider for the tests of signing in: Spring Authorization Server, its people and its one client. */
package uk.org.waymark.provider;
