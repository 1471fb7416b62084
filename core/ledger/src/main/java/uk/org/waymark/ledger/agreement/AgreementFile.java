package uk.org.waymark.ledger.agreement;

import uk.org.waymark.contract.agreement.Agreement;

/**
 * An agreement as a file of the product or of the home declares it.
 *
 * @param name of the file, such as "agreements/leicester-2008-11.xml" or "agreements/harbour-2008-11/agreement.xml"
 * @param example whether the product brings it, to be installed only where somebody asks for it
 */
public record AgreementFile(Agreement agreement, String name, String text, boolean example) {}
