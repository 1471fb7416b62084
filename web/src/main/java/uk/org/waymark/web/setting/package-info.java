/** The register of settings, as a page. */
package uk.org.waymark.web.setting;
