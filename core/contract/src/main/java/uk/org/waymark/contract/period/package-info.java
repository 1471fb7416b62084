/** Financial years, the reporting periods within them, and the moment from which a reader looks back. */
package uk.org.waymark.contract.period;
