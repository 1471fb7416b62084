package uk.org.waymark.contract.definition;

import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.org.waymark.contract.indicator.Collected;
import uk.org.waymark.contract.indicator.Collection;
import uk.org.waymark.contract.indicator.PeriodKind;
import uk.org.waymark.contract.indicator.RollUp;
import uk.org.waymark.contract.indicator.RollUpRule;
import uk.org.waymark.contract.period.CollectionPeriod;
import uk.org.waymark.contract.period.FinancialYear;

/** Reads from {@code <measured>} when a measure's figures come, and from {@code <roll-up>} what they are made of. */
final class CollectionReader {
    private final Faults faults;

    CollectionReader(Faults faults) {
        this.faults = faults;
    }

    Optional<Collection> read(Element indicator) {
        Element measured = indicator.child("measured");
        Optional<RollUp> rollUp = indicator.findChild("roll-up").map(this::rollUp);
        Optional<Integer> lag = faults.whole(measured, "lag-months");
        Set<FinancialYear> surveyYears = surveyYears(measured);
        return lag.map(months -> new Collection(
                Constants.named(PeriodKind.class, measured.attribute("kind")),
                Constants.named(Collected.class, measured.attribute("collected")),
                months,
                measured.findAttribute("due")
                        .map(due -> Words.of(due).stream()
                                .map(Integer::valueOf)
                                .collect(Collectors.toCollection(TreeSet::new)))
                        .orElseGet(TreeSet::new),
                surveyYears,
                rollUp));
    }

    private RollUp rollUp(Element rollUp) {
        Optional<Month> from = month(rollUp, "from");
        Optional<Month> to = month(rollUp, "to");
        if (from.isPresent() != to.isPresent()) {
            faults.add(rollUp.fault(
                    "\"from\" and \"to\" name the first and the last month that count; give both or none"));
        }
        return new RollUp(
                Constants.named(CollectionPeriod.Kind.class, rollUp.attribute("of")),
                Constants.named(RollUpRule.class, rollUp.attribute("by")),
                from.flatMap(first -> to.map(last -> new RollUp.Span(first, last))));
    }

    private static Optional<Month> month(Element rollUp, String attribute) {
        return rollUp.findAttribute(attribute).map(Integer::valueOf).map(Month::of);
    }

    private Set<FinancialYear> surveyYears(Element measured) {
        Set<FinancialYear> years = new HashSet<>();
        for (String written :
                measured.findAttribute("survey-years").map(Words::of).orElseGet(List::of)) {
            faults.attribute(measured, "survey-years", all -> FinancialYear.parse(written))
                    .filter(year -> !years.add(year))
                    .ifPresent(year ->
                            faults.add(measured.fault("survey-years", "the survey of " + year + " stands twice")));
        }
        return years;
    }
}
