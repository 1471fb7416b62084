/**
 * The conformance kit: what a theme must be before it is installed.
 *
 * <p>A theme's test class extends {@link uk.org.waymark.contract.conformance.ThemeConformance} and is empty.
 */
package uk.org.waymark.contract.conformance;
