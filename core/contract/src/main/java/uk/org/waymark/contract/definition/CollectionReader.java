package uk.org.waymark.contract.definition;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.org.waymark.contract.indicator.Collected;
import uk.org.waymark.contract.indicator.Collection;
import uk.org.waymark.contract.indicator.PeriodKind;
import uk.org.waymark.contract.period.FinancialYear;

/** Reads from {@code <measured>} when a measure's figures come. */
final class CollectionReader {
    private final Faults faults;

    CollectionReader(Faults faults) {
        this.faults = faults;
    }

    Optional<Collection> read(Element measured) {
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
                surveyYears));
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
