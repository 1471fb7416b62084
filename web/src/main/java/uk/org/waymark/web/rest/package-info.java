/** The API: what an agreement's position is, in JSON and CSV, for whoever asks by HTTP. */
package uk.org.waymark.web.rest;
