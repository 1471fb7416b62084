package uk.org.waymark.contract.definition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.org.waymark.contract.figure.Limits;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.figure.Polarity;
import uk.org.waymark.contract.figure.Shape;
import uk.org.waymark.contract.indicator.Agreed;
import uk.org.waymark.contract.indicator.Breakdown;
import uk.org.waymark.contract.indicator.Collection;
import uk.org.waymark.contract.indicator.Designation;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.indicator.MeasureOwner;
import uk.org.waymark.contract.indicator.Membership;
import uk.org.waymark.contract.indicator.Part;
import uk.org.waymark.contract.indicator.Predecessor;
import uk.org.waymark.contract.indicator.ReportedBasis;
import uk.org.waymark.contract.indicator.SignedPartner;
import uk.org.waymark.contract.scoring.Tolerance;
import uk.org.waymark.contract.scoring.Tolerances;

/** Reads one {@code <indicator>}. */
final class IndicatorReader {
    private final Faults faults;

    IndicatorReader(Faults faults) {
        this.faults = faults;
    }

    Optional<Indicator> read(Element element) {
        Element measured = element.child("measured");
        Optional<Measurement> measurement = measurement(measured);
        Optional<ReportedBasis> reported = element.findChild("reported").flatMap(this::reported);
        Optional<Collection> collection = new CollectionReader(faults).read(element);
        List<Part> parts = parts(element);
        Optional<Limits> limits = limits(element);
        List<SignedPartner> partners = partners(element);
        if (measurement.isEmpty()) {
            return Optional.empty();
        }
        FigureReader figures =
                new FigureReader(faults, measurement.get(), reported.map(ReportedBasis::measurement), parts);
        List<Agreed> revisions = new RevisionReader(faults, figures).read(element);
        return collection.map(when -> new Indicator(
                IndicatorCode.of(element.attribute("code")),
                element.child("title").text(),
                element.child("plain-title").text(),
                element.findChild("short-title").map(Element::text),
                Constants.named(Designation.class, element.attribute("designation")),
                Truth.of(element.attribute("reward-weighted")),
                measurement.get(),
                reported,
                parts,
                when,
                limits,
                element.findChild("tolerance").map(IndicatorReader::tolerances),
                element.findChild("source").map(Element::text),
                measured.findAttribute("unconfirmed")
                        .map(Words::of)
                        .map(Set::copyOf)
                        .orElse(Set.of()),
                partners,
                revisions,
                membership(element),
                predecessors(element),
                element.findChild("owner").map(IndicatorReader::owner),
                element.children("breakdown").stream()
                        .map(IndicatorReader::breakdown)
                        .toList()));
    }

    private static Breakdown breakdown(Element element) {
        return new Breakdown(
                element.attribute("by"),
                element.children("group").stream()
                        .map(group -> new Breakdown.Group(group.attribute("id"), group.text()))
                        .toList());
    }

    private static List<Predecessor> predecessors(Element element) {
        return element.children("succeeds").stream()
                .map(former -> new Predecessor(
                        IndicatorCode.of(former.attribute("code")),
                        former.attribute("comparable").equals("yes"),
                        former.text()))
                .toList();
    }

    private static Membership membership(Element element) {
        return new Membership(
                element.findAttribute("designation-name"),
                element.findAttribute("scorecards").map(Words::of).orElse(List.of()).stream()
                        .distinct()
                        .toList(),
                element.findAttribute("outcome"));
    }

    private Optional<Measurement> measurement(Element element) {
        return faults.whole(element, "decimals")
                .flatMap(decimals -> faults.attribute(
                        element,
                        "decimals",
                        text -> new Measurement(
                                Constants.named(Shape.class, element.attribute("shape")),
                                element.attribute("unit"),
                                decimals,
                                Constants.named(Polarity.class, element.attribute("polarity")))));
    }

    private Optional<ReportedBasis> reported(Element element) {
        return measurement(element).map(measurement -> new ReportedBasis(element.attribute("basis"), measurement));
    }

    private Optional<Limits> limits(Element element) {
        return element.findChild("possible").flatMap(possible -> {
            if (element.findChild("reported")
                    .orElse(element.child("measured"))
                    .attribute("shape")
                    .equals("ratio")) {
                faults.add(
                        possible.fault("so many out of so many lie between none and all of them; take <possible> out"));
                return Optional.empty();
            }
            try {
                return Optional.of(new Limits(
                        possible.findAttribute("from").map(BigDecimal::new),
                        possible.findAttribute("to").map(BigDecimal::new)));
            } catch (IllegalArgumentException wrong) {
                faults.add(possible.fault(wrong.getMessage()));
                return Optional.empty();
            }
        });
    }

    private List<Part> parts(Element element) {
        List<Element> declared = element.children("part");
        if (declared.size() == 1) {
            faults.add(declared.get(0).fault("a measure has no parts or at least two; declare the others too"));
        }
        refuseRepeats(declared);
        return declared.stream()
                .map(part -> new Part(part.attribute("id"), part.text()))
                .toList();
    }

    private List<SignedPartner> partners(Element element) {
        List<Element> declared = element.children("partner");
        refuseRepeats(declared);
        List<SignedPartner> partners = new ArrayList<>();
        for (Element partner : declared) {
            partners.add(new SignedPartner(partner.attribute("id"), Truth.of(partner.attribute("lead"))));
        }
        return partners;
    }

    private void refuseRepeats(List<Element> elements) {
        Set<String> seen = new HashSet<>();
        for (Element element : elements) {
            if (!seen.add(element.attribute("id"))) {
                faults.add(element.fault(
                        "id", element.name() + " \"" + element.attribute("id") + "\" stands twice; take one out"));
            }
        }
    }

    private static MeasureOwner owner(Element element) {
        return new MeasureOwner(element.attribute("partner"), element.findAttribute("role"));
    }

    private static Tolerances tolerances(Element element) {
        return new Tolerances(
                Tolerance.parse(element.attribute("better")), Tolerance.parse(element.attribute("worse")));
    }
}
