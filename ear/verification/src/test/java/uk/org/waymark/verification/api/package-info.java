/** The API of the running product, asked as a programme outside asks it, on the figures of the Leicester sample. */
package uk.org.waymark.verification.api;
