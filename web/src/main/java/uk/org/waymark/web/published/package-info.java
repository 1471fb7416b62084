/**
 * The public site: what was published, in plain words, without signing in, session or script. Each release is read from the
 * ledger as it was when the release was made, so that nothing entered since can be seen.
 */
package uk.org.waymark.web.published;
