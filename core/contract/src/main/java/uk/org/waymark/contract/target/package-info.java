/** What was promised for a year or a period: targets that can be judged against, and the states of those that cannot. */
package uk.org.waymark.contract.target;
