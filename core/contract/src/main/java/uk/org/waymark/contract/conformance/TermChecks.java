package uk.org.waymark.contract.conformance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.org.waymark.contract.definition.Element;
import uk.org.waymark.contract.definition.Fault;
import uk.org.waymark.contract.indicator.Indicator;

/** That what is dated belongs to the time of its agreement. */
final class TermChecks {
    private static final Set<String> DATES = Set.of("known-from", "due");
    private static final String NO_DATE = "not stated";
    /** An agreement is prepared and wound up in some years around its term. */
    private static final int YEARS_AROUND = 5;

    private TermChecks() {}

    /** A target of a year or a quarter that the agreement does not cover. */
    static Optional<Fault> outsideTerm(Subject subject, Indicator indicator) {
        return Promise.of(subject, indicator).stream()
                .filter(promise -> !subject.agreement().covers(promise.period()))
                .findFirst()
                .map(promise -> promise.fault("this target is for "
                        + (promise.interim()
                                ? promise.period()
                                : promise.period().year())
                        + ", and the agreement runs from " + subject.agreement().firstYear() + " to "
                        + subject.agreement().lastYear()));
    }

    /** A date that nobody can have meant, such as one of 2080. */
    static List<Fault> dates(Subject subject) {
        List<Fault> faults = new ArrayList<>();
        dates(subject, subject.indicatorsFile(), faults);
        dates(subject, subject.planFile(), faults);
        return faults;
    }

    private static void dates(Subject subject, Element element, List<Fault> faults) {
        LocalDate first = subject.agreement().firstYear().starts().minusYears(YEARS_AROUND);
        LocalDate last = subject.agreement().lastYear().ends().plusYears(YEARS_AROUND);
        element.attributes().forEach((name, value) -> {
            if (isDate(element, name, value)) {
                LocalDate date = LocalDate.parse(value);
                if (date.isBefore(first) || date.isAfter(last)) {
                    faults.add(element.fault(
                            name,
                            "%s is years away from the term from %s to %s; correct the date"
                                    .formatted(
                                            date,
                                            subject.agreement().firstYear().starts(),
                                            subject.agreement().lastYear().ends())));
                }
            }
        });
        element.children().forEach(child -> dates(subject, child, faults));
    }

    /** An action due outside the term has a check of its own, and the quarters of a measure are no date. */
    private static boolean isDate(Element element, String name, String value) {
        return DATES.contains(name)
                && !value.equals(NO_DATE)
                && !element.name().equals("measured")
                && !(element.name().equals("action") && name.equals("due"));
    }
}
