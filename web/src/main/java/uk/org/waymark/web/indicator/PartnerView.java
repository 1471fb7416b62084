package uk.org.waymark.web.indicator;

import java.util.Comparator;
import java.util.List;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.agreement.Body;
import uk.org.waymark.position.MeasurePosition;

/** A partner who signed up to a measure; the lead stands first. */
public record PartnerView(String name, boolean lead) {

    static List<PartnerView> of(Agreement agreement, MeasurePosition measure) {
        return measure.indicator().partners().stream()
                .map(partner -> new PartnerView(
                        agreement.findPartner(partner.id()).map(Body::name).orElse(partner.id()), partner.lead()))
                .sorted(Comparator.comparing(partner -> !partner.lead()))
                .toList();
    }
}
