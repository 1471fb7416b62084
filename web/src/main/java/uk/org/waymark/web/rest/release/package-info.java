/** The releases of definitions as the API answers them. */
package uk.org.waymark.web.rest.release;
