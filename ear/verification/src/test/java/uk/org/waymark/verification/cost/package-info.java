/** What the product costs: the statements a page sends, the entries it reads, and how that grows with the ledger. */
package uk.org.waymark.verification.cost;
