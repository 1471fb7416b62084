/** Invented installations of any size: agreements as folders of a home, and their entries laid straight into the ledger. */
package uk.org.waymark.benchmark.installation;
