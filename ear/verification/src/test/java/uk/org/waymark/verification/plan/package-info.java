/** Plans kept in the product as deployed. */
package uk.org.waymark.verification.plan;
