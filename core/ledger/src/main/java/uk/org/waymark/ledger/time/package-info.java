/** The business clock: what day it is for those who use the product. */
package uk.org.waymark.ledger.time;
