package uk.org.waymark.contract.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.agreement.Body;
import uk.org.waymark.contract.definition.Element;
import uk.org.waymark.contract.definition.Fault;
import uk.org.waymark.contract.indicator.Indicator;

/** Whether a theme fits the agreement it says it belongs to. */
public final class AgreementFit {

    private AgreementFit() {}

    /** A theme that the agreement does not list. */
    public static List<Fault> unlisted(Theme theme, Agreement agreement) {
        if (agreement.themes().contains(theme.id())) {
            return List.of();
        }
        String message =
                "agreement %s has no theme \"%s\", it has %s; add <theme id=\"%s\"/> to its file or correct the id"
                        .formatted(agreement.id(), theme.id(), String.join(", ", agreement.themes()), theme.id());
        return List.of(Declaration.fault(theme, root -> root.fault("id", message), message));
    }

    /** Partners, owners and a delivery group that the agreement does not know. */
    public static List<Fault> strangers(Theme theme, Agreement agreement) {
        List<Fault> faults = new ArrayList<>();
        theme.deliveryGroup()
                .filter(group -> agreement.findDeliveryGroup(group).isEmpty())
                .map(group -> unknown(agreement, "delivery-group", group, agreement.deliveryGroups()))
                .map(message -> Declaration.fault(theme, root -> root.fault("delivery-group", message), message))
                .ifPresent(faults::add);
        for (Indicator indicator : theme.indicators()) {
            indicator.partners().stream()
                    .filter(partner -> agreement.findPartner(partner.id()).isEmpty())
                    .map(partner -> unknownPartner(theme, agreement, indicator, partner.id()))
                    .forEach(faults::add);
            indicator
                    .declaredOwner()
                    .filter(owner -> agreement.findPartner(owner.partner()).isEmpty())
                    .map(owner -> unknownOwner(theme, agreement, indicator, owner.partner()))
                    .ifPresent(faults::add);
        }
        return faults;
    }

    private static Fault unknownPartner(Theme theme, Agreement agreement, Indicator indicator, String id) {
        String message = indicator.code() + ": " + unknown(agreement, "partner", id, agreement.partners());
        Function<Element, Fault> place =
                root -> measure(root, indicator).at("partner", "id", id).fault("id", message);
        return Declaration.fault(theme, place, message);
    }

    private static Fault unknownOwner(Theme theme, Agreement agreement, Indicator indicator, String id) {
        String message = indicator.code() + ": " + unknown(agreement, "partner", id, agreement.partners());
        Function<Element, Fault> place =
                root -> measure(root, indicator).child("owner").fault("partner", message);
        return Declaration.fault(theme, place, message);
    }

    private static Element measure(Element root, Indicator indicator) {
        return root.at("indicator", "code", indicator.code().text());
    }

    private static String unknown(Agreement agreement, String kind, String id, List<Body> known) {
        return "agreement %s has no %s \"%s\", it has %s; add it to the agreement's file or correct the id"
                .formatted(
                        agreement.id(),
                        kind.replace('-', ' '),
                        id,
                        known.isEmpty() ? "none" : known.stream().map(Body::id).collect(Collectors.joining(", ")));
    }
}
