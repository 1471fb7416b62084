package uk.org.waymark.contract.agreement;

import uk.org.waymark.contract.indicator.Designation;

/**
 * A designation by the name that an agreement has for it, such as "Stretch target".
 *
 * @param countsAs how the annual review counts the measures that have it
 * @since 1
 */
public record AgreementDesignation(String id, String title, Designation countsAs) {}
