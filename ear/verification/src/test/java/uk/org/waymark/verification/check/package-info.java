/** Papers and tables checked by those who receive them. */
package uk.org.waymark.verification.check;
