/** What a delivery group does about its measures, and the money placed for it. */
package uk.org.waymark.contract.plan;
