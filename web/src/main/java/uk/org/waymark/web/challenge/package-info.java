/** The page of questions between partners, and what other pages say of them. */
package uk.org.waymark.web.challenge;
