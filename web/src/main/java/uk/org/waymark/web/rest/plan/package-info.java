/** Action plans as the API answers them: what is to be done, by whom, how far it is, and with what money. */
package uk.org.waymark.web.rest.plan;
