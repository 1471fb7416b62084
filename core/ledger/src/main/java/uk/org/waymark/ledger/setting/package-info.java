/** Every setting of the product: its name, default and meaning, and how it is read. */
package uk.org.waymark.ledger.setting;
