package uk.org.waymark.contract.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.org.waymark.contract.definition.Element;
import uk.org.waymark.contract.definition.Fault;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.figure.Limits;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.indicator.Agreed;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.Score;
import uk.org.waymark.contract.scoring.ScoringCase;
import uk.org.waymark.contract.scoring.StatusScheme;
import uk.org.waymark.contract.target.Scorable;
import uk.org.waymark.contract.target.Target;

/**
 * One target of a theme that outturns can be judged against, with all it takes to judge one.
 *
 * @param interim whether it is an interim target
 * @param part the part it is for; empty for the whole measure
 */
record Promise(
        Subject subject,
        Indicator indicator,
        Agreed agreed,
        ReportingPeriod period,
        boolean interim,
        Optional<String> part,
        Scorable target) {

    /** Every scorable target of a theme, in each revision that states it, by year, part by part. */
    static List<Promise> of(Subject subject) {
        return subject.indicators().stream()
                .flatMap(indicator -> of(subject, indicator).stream())
                .toList();
    }

    /** The same of one measure. */
    static List<Promise> of(Subject subject, Indicator indicator) {
        List<Promise> promises = new ArrayList<>();
        for (Agreed agreed : indicator.revisions()) {
            for (Map.Entry<FinancialYear, Target> annual : new TreeMap<>(agreed.targets()).entrySet()) {
                ReportingPeriod yearEnd = new ReportingPeriod(annual.getKey(), 4);
                promises.addAll(of(subject, indicator, agreed, yearEnd, false, annual.getValue()));
            }
            new TreeMap<>(agreed.profile())
                    .forEach((period, target) -> promises.addAll(of(subject, indicator, agreed, period, true, target)));
        }
        return promises;
    }

    Measurement measurement() {
        return interim ? indicator.reportedMeasurement() : indicator.measurement();
    }

    /** Whether it is for outturns on another basis than the baseline's. */
    boolean isOnOtherBasis() {
        return interim && indicator.reported().isPresent();
    }

    /** Whether it is what a year is to reach: the year's target, or its last quarter's where the year has none. */
    boolean isForYear() {
        return !interim
                || (period.isLastOfYear()
                        && !isOnOtherBasis()
                        && !agreed.targets().containsKey(period.year()));
    }

    /** The declared limits of its figures; they are of the basis on which figures are reported. */
    Optional<Limits> limits() {
        return indicator.limits().filter(any -> interim || indicator.reported().isEmpty());
    }

    /** The figure to reach; a range has none, nor has a change from a baseline that is not known. */
    Optional<Figure> figure() {
        return target.figure(baseline());
    }

    Score judge(Figure outturn, Optional<Figure> lastYear) {
        StatusScheme scheme = subject.agreement().schemeOn(period.ends());
        return subject.rule(indicator)
                .judge(new ScoringCase(
                        period,
                        outturn,
                        target,
                        "the agreement",
                        baseline(),
                        measurement(),
                        scheme.tolerancesFor(indicator.tolerances()),
                        scheme,
                        lastYear));
    }

    /** The element that states it. */
    Element element() {
        return place(subject.element(indicator));
    }

    Fault fault(String message) {
        return subject.fault(indicator, this::place, message);
    }

    private Element place(Element element) {
        Element revision = element.at("agreed", "known-from", agreed.knownFrom().toString());
        return interim
                ? revision.at("interim", "period", period.toString())
                : revision.at("target", "year", period.year().toString());
    }

    /** The baseline that stood when it was agreed; of its part, where it is for one. */
    Optional<Figure> baseline() {
        Optional<Figure> whole = indicator
                .terms(Known.on(agreed.knownFrom()))
                .flatMap(terms -> terms.baseline())
                .flatMap(dated -> dated.value().figure());
        return whole.flatMap(figure -> figure.ofPart(part));
    }

    private static List<Promise> of(
            Subject subject,
            Indicator indicator,
            Agreed agreed,
            ReportingPeriod period,
            boolean interim,
            Target target) {
        if (target instanceof Scorable.InParts inParts) {
            return inParts.parts().byPart().keySet().stream()
                    .map(part -> new Promise(
                            subject,
                            indicator,
                            agreed,
                            period,
                            interim,
                            Optional.of(part),
                            inParts.part(part).orElseThrow()))
                    .toList();
        }
        return target instanceof Scorable whole
                ? List.of(new Promise(subject, indicator, agreed, period, interim, Optional.empty(), whole))
                : List.of();
    }
}
