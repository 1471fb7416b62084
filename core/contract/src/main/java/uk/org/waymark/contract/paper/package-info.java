/** Papers as an agreement declares them: their frame, their parts in order, and the wording around the figures. */
package uk.org.waymark.contract.paper;
