package uk.org.waymark.contract.conformance;

import java.util.Optional;
import uk.org.waymark.contract.definition.Element;
import uk.org.waymark.contract.definition.Fault;
import uk.org.waymark.contract.indicator.Collected;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.PeriodKind;
import uk.org.waymark.contract.indicator.SignedPartner;
import uk.org.waymark.contract.target.Scorable;

/** That a measure can be run: by one lead, and towards something in the year. */
final class MeasureChecks {

    private MeasureChecks() {}

    static Optional<Fault> lead(Subject subject, Indicator indicator) {
        long leads = indicator.partners().stream().filter(SignedPartner::lead).count();
        if (leads == 1) {
            return Optional.empty();
        }
        Element place = subject.element(indicator).child("partner");
        return Optional.of(place.fault(indicator.code() + ": "
                + (leads == 0 ? "no partner has lead=\"true\"" : leads + " partners have lead=\"true\"")
                + ", and a measure has one lead"));
    }

    /** A figure that adds up through the year would be held against the whole year's target in every quarter. */
    static Optional<Fault> interim(Subject subject, Indicator indicator) {
        boolean isDoubtful = indicator.collection().kind() == PeriodKind.CUMULATIVE
                && indicator.collection().collected() != Collected.ANNUALLY
                && indicator.reported().isEmpty()
                && indicator.revisions().stream()
                        .allMatch(agreed -> agreed.profile().isEmpty())
                && indicator.revisions().stream()
                        .anyMatch(agreed -> agreed.targets().values().stream().anyMatch(Scorable.class::isInstance));
        return isDoubtful
                ? Optional.of(subject.element(indicator)
                        .child("measured")
                        .fault(
                                "kind",
                                indicator.code()
                                        + ": the figure adds up through the year, and there is no interim target"))
                : Optional.empty();
    }
}
