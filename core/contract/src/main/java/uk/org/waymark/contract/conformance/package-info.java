/**
 * The conformance checks: what a theme must be to be installed, whoever asks. A build asks through the conformance kit
 * among the tests of this package, whose {@code ThemeConformance} a theme's test class extends.
 */
package uk.org.waymark.contract.conformance;
