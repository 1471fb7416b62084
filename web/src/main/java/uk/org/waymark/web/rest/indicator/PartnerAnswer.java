package uk.org.waymark.web.rest.indicator;

import java.util.Optional;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.agreement.Body;
import uk.org.waymark.contract.indicator.SignedPartner;

/**
 * A partner who signed up to the measure, and whether it leads.
 *
 * @param note what the agreement notes of it
 */
public record PartnerAnswer(String id, String name, Optional<String> note, boolean lead) {
    static PartnerAnswer of(SignedPartner partner, Agreement agreement) {
        Optional<Body> body = agreement.findPartner(partner.id());
        return new PartnerAnswer(
                partner.id(), body.map(Body::name).orElse(partner.id()), body.flatMap(Body::note), partner.lead());
    }
}
