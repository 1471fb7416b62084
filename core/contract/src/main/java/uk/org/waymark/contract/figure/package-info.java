/** What can stand in a table of figures: amounts, ratios, levels and parts, with their unit, decimals and polarity. */
package uk.org.waymark.contract.figure;
