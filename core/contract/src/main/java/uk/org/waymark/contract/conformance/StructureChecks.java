package uk.org.waymark.contract.conformance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.AgreementDesignation;
import uk.org.waymark.contract.agreement.Scorecard;
import uk.org.waymark.contract.agreement.Structure;
import uk.org.waymark.contract.definition.Fault;
import uk.org.waymark.contract.definition.NearestFirst;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.Outcome;

/** That a measure has a place in the structure that its agreement and its theme declare. */
final class StructureChecks {
    private static final String NAME = "designation-name";

    private StructureChecks() {}

    /** A name that the agreement does not have, or by which it counts measures otherwise. */
    static List<Fault> designation(Subject subject) {
        return subject.indicators().stream()
                .flatMap(indicator -> indicator.membership().designation().stream()
                        .flatMap(id -> designation(subject, indicator, id).stream()))
                .toList();
    }

    static List<Fault> scorecards(Subject subject) {
        List<String> known =
                structure(subject).scorecards().stream().map(Scorecard::id).toList();
        return subject.indicators().stream()
                .flatMap(indicator -> indicator.membership().scorecards().stream()
                        .filter(id -> !known.contains(id))
                        .map(id -> fault(subject, indicator, "scorecards", unknown(subject, "scorecard", id, known))))
                .toList();
    }

    /** An outcome that the theme does not declare, or none where it groups its measures by them. */
    static List<Fault> outcomes(Subject subject) {
        List<String> known =
                subject.theme().outcomes().stream().map(Outcome::id).toList();
        return subject.indicators().stream()
                .flatMap(indicator -> indicator
                        .membership()
                        .outcome()
                        .map(id -> known.contains(id)
                                ? Stream.<Fault>empty()
                                : Stream.of(strange(subject, indicator, id, known)))
                        .orElseGet(() ->
                                known.isEmpty() ? Stream.empty() : Stream.of(homeless(subject, indicator, known))))
                .toList();
    }

    private static Optional<Fault> designation(Subject subject, Indicator indicator, String id) {
        Optional<AgreementDesignation> found = structure(subject).findDesignation(id);
        if (found.isEmpty()) {
            List<String> known = structure(subject).designations().stream()
                    .map(AgreementDesignation::id)
                    .toList();
            return Optional.of(fault(subject, indicator, NAME, unknown(subject, "designation", id, known)));
        }
        return found.filter(its -> its.countsAs() != indicator.designation())
                .map(its -> fault(
                        subject,
                        indicator,
                        "designation",
                        "\"%s\" counts as %s in the agreement, and this measure says %s; correct one of the two"
                                .formatted(
                                        id,
                                        its.countsAs().code(),
                                        indicator.designation().code())));
    }

    private static Fault strange(Subject subject, Indicator indicator, String id, List<String> known) {
        return fault(
                subject,
                indicator,
                "outcome",
                "this theme has no outcome \"%s\", it has %s; add <outcome id=\"%s\"> before the measures or correct the id"
                        .formatted(id, listed(id, known), id));
    }

    private static Fault homeless(Subject subject, Indicator indicator, List<String> known) {
        return subject.fault(
                indicator,
                "this theme groups its measures by outcomes, and this one has none; add outcome=\"…\" with one of "
                        + String.join(", ", known));
    }

    private static String unknown(Subject subject, String kind, String id, List<String> known) {
        return "agreement %s has no %s \"%s\", it has %s; add it to the agreement's file or correct the id"
                .formatted(subject.agreement().id(), kind, id, listed(id, known));
    }

    private static String listed(String id, List<String> known) {
        return known.isEmpty() ? "none" : String.join(", ", NearestFirst.of(id, known));
    }

    private static Structure structure(Subject subject) {
        return subject.agreement().structure();
    }

    private static Fault fault(Subject subject, Indicator indicator, String attribute, String message) {
        return subject.element(indicator).fault(attribute, indicator.code() + ": " + message);
    }
}
