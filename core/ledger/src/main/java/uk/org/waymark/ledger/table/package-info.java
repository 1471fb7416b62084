/** Tables as they come from outside, as CSV or as sheets: their columns by name, their faults by place. */
package uk.org.waymark.ledger.table;
