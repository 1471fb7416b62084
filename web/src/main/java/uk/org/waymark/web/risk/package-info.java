/** The register of risks: the matrix and the list, and the page of each risk with its history and its forms. */
package uk.org.waymark.web.risk;
