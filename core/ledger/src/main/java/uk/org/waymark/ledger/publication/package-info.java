/** Publications: making papers, keeping what they consist of, approving and releasing them, and rebuilding them. */
package uk.org.waymark.ledger.publication;
