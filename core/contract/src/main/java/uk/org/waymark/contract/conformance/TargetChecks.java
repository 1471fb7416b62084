package uk.org.waymark.contract.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import uk.org.waymark.contract.definition.Element;
import uk.org.waymark.contract.definition.Fault;
import uk.org.waymark.contract.indicator.Agreed;
import uk.org.waymark.contract.indicator.Dated;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.Terms;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.target.Target;

/** That each year has a target or says why not, and that a year without one is not judged by the back door. */
final class TargetChecks {

    private TargetChecks() {}

    static List<Fault> everyYear(Subject subject) {
        List<Fault> faults = new ArrayList<>();
        for (Indicator indicator : subject.indicators()) {
            Optional<Agreed> original = indicator.revisions().stream().findFirst();
            for (FinancialYear year : subject.agreement().years()) {
                if (original.filter(agreed -> agreed.speaksOf(year)).isEmpty()) {
                    faults.add(subject.fault(
                            indicator,
                            original.map(TargetChecks::place).orElse(Function.identity()),
                            "the original says nothing of " + year
                                    + "; give its target or an <interim> for each "
                                    + "quarter, or say why there is none with <placeholder>, <monitored>, "
                                    + "<not-applicable>, <not-in-sources> or another reason"));
                }
            }
        }
        return faults;
    }

    /** An interim target would rate an outturn in a year whose own target is a placeholder or withdrawn. */
    static List<Fault> unscoredNotRated(Subject subject) {
        List<Fault> faults = new ArrayList<>();
        for (Indicator indicator : subject.indicators()) {
            for (Agreed agreed : indicator.revisions()) {
                for (Map.Entry<ReportingPeriod, Target> interim :
                        agreed.profile().entrySet()) {
                    unscoredYear(indicator, agreed, interim)
                            .map(annual -> subject.fault(
                                    indicator,
                                    place(agreed)
                                            .andThen(element -> element.at(
                                                    "interim",
                                                    "period",
                                                    interim.getKey().toString())),
                                    "outturns of " + interim.getKey()
                                            + " would be rated by this interim target although "
                                            + "the year is \"" + annual.text()
                                            + "\"; take the interim target out or set "
                                            + "the year's"))
                            .ifPresent(faults::add);
                }
            }
        }
        return faults;
    }

    private static Optional<Target> unscoredYear(
            Indicator indicator, Agreed agreed, Map.Entry<ReportingPeriod, Target> interim) {
        Optional<Terms> terms = indicator.terms(Known.on(agreed.knownFrom()));
        return terms.filter(then -> interim.getValue().scorable().isPresent())
                .flatMap(then -> then.target(interim.getKey().year()))
                .map(Dated::value)
                .filter(annual -> annual.scorable().isEmpty());
    }

    private static Function<Element, Element> place(Agreed agreed) {
        return element -> element.at("agreed", "known-from", agreed.knownFrom().toString());
    }
}
