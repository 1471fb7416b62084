package uk.org.waymark.web.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.agreement.Body;
import uk.org.waymark.contract.indicator.SignedPartner;
import uk.org.waymark.position.MeasurePosition;

/** A partner who signed up to a measure, with what the agreement notes of it; the lead stands first. */
public record PartnerView(String name, Optional<String> note, boolean lead) {

    static List<PartnerView> of(Agreement agreement, MeasurePosition measure) {
        return measure.indicator().partners().stream()
                .map(partner -> of(partner, agreement.findPartner(partner.id())))
                .sorted(Comparator.comparing(partner -> !partner.lead()))
                .toList();
    }

    private static PartnerView of(SignedPartner partner, Optional<Body> body) {
        return new PartnerView(body.map(Body::name).orElse(partner.id()), body.flatMap(Body::note), partner.lead());
    }
}
