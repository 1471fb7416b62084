package uk.org.waymark.web.rest.agreement;

import java.util.List;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.period.FinancialYear;

/**
 * An agreement in the list of all.
 *
 * @param agreement its id, which stands in addresses below {@code api/v1/agreements/}
 * @param shownByDefault whether addresses that name no agreement mean this one
 */
public record AgreementListed(String agreement, String title, String area, List<String> years, boolean shownByDefault) {
    public static AgreementListed of(Agreement agreement, boolean shownByDefault) {
        return new AgreementListed(
                agreement.id(),
                agreement.title(),
                agreement.area(),
                agreement.years().stream().map(FinancialYear::toString).toList(),
                shownByDefault);
    }
}
