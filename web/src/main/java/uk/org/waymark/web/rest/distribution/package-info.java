/** The distribution of measures over the symbols as the API answers it. */
package uk.org.waymark.web.rest.distribution;
