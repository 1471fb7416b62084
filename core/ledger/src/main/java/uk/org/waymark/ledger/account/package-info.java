/**
 * Accounts and the people behind them: what an account is for, how it signs in, and what is done against guessing. What
 * administrators do with accounts is built on this and recorded elsewhere.
 */
package uk.org.waymark.ledger.account;
