/** What the API says when it cannot answer: problem details after RFC 9457 that name the field at fault. */
package uk.org.waymark.web.rest.fault;
