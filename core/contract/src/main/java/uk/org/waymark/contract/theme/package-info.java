/**
 * The theme SPI.
 *
 * <p>To add a theme: make a jar with a class that extends {@link uk.org.waymark.contract.theme.DeclaredTheme}, beside it
 * {@code indicators.xml} and {@code action-plan.xml}, and name the class in
 * {@code META-INF/services/uk.org.waymark.contract.theme.Theme}. A test class that extends the conformance kit says
 * whether it is fit to be installed. A theme without a rule in Java needs no jar: the two files in a folder are enough.
 */
package uk.org.waymark.contract.theme;
