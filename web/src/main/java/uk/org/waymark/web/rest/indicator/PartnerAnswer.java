package uk.org.waymark.web.rest.indicator;

import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.agreement.Body;
import uk.org.waymark.contract.indicator.SignedPartner;

/** A partner who signed up to the measure, and whether it leads. */
public record PartnerAnswer(String id, String name, boolean lead) {
    static PartnerAnswer of(SignedPartner partner, Agreement agreement) {
        return new PartnerAnswer(
                partner.id(),
                agreement.findPartner(partner.id()).map(Body::name).orElse(partner.id()),
                partner.lead());
    }
}
