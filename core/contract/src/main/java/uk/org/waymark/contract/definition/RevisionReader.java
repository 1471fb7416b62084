package uk.org.waymark.contract.definition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import uk.org.waymark.contract.indicator.Agreed;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.target.Target;

/** Reads the dated revisions of an indicator: the original first, which states everything, then each change. */
final class RevisionReader {
    private final Faults faults;
    private final TargetReader targets;
    private final FigureReader figures;

    RevisionReader(Faults faults, FigureReader figures) {
        this.faults = faults;
        this.figures = figures;
        this.targets = new TargetReader(faults, figures);
    }

    List<Agreed> read(Element indicator) {
        List<Agreed> revisions = new ArrayList<>();
        Optional<LocalDate> before = Optional.empty();
        Set<FinancialYear> years = new HashSet<>();
        for (Element element : indicator.children("agreed")) {
            Optional<LocalDate> knownFrom = faults.date(element, "known-from");
            refuseOutOfOrder(element, before, knownFrom);
            Agreed agreed = revision(element, knownFrom.orElse(LocalDate.EPOCH));
            years.addAll(agreed.targets().keySet());
            agreed.profile().keySet().forEach(period -> years.add(period.year()));
            revisions.add(agreed);
            before = knownFrom.or(() -> Optional.of(LocalDate.EPOCH));
        }
        refuseAnEmptyOriginal(indicator.child("agreed"));
        refuseSurveysWithoutTarget(indicator.child("measured"), years);
        return revisions;
    }

    private Agreed revision(Element element, LocalDate knownFrom) {
        return new Agreed(
                knownFrom,
                element.attribute("by"),
                element.findChild("why").map(Element::text),
                element.findChild("baseline").map(figures::baseline),
                inOrder(element.children("target"), "year", FinancialYear::parse, targets::annual),
                inOrder(element.children("interim"), "period", ReportingPeriod::parse, targets::interim),
                element.children("note").stream().map(Element::text).toList());
    }

    private <K extends Comparable<K>> Map<K, Target> inOrder(
            List<Element> elements,
            String attribute,
            Function<String, K> parse,
            Function<Element, Optional<Target>> read) {
        Map<K, Target> byTime = new LinkedHashMap<>();
        Optional<K> before = Optional.empty();
        for (Element element : elements) {
            Optional<K> time = faults.attribute(element, attribute, parse);
            Optional<Target> target = read.apply(element);
            if (time.isPresent()) {
                refuseOutOfOrder(element, attribute, before, time.get());
                target.ifPresent(stated -> byTime.put(time.get(), stated));
                before = time;
            }
        }
        return byTime;
    }

    private <K extends Comparable<K>> void refuseOutOfOrder(
            Element element, String attribute, Optional<K> before, K time) {
        before.filter(earlier -> earlier.compareTo(time) >= 0)
                .ifPresent(earlier -> faults.add(element.fault(
                        attribute,
                        earlier.equals(time)
                                ? time + " stands twice in one revision; take one out"
                                : time + " stands after " + earlier + "; put them in order of time")));
    }

    private void refuseOutOfOrder(Element element, Optional<LocalDate> before, Optional<LocalDate> knownFrom) {
        if (before.isPresent() && knownFrom.isPresent() && !knownFrom.get().isAfter(before.get())) {
            faults.add(element.fault(
                    "known-from",
                    knownFrom.equals(before)
                            ? "two revisions are known from " + knownFrom.get() + "; put what they state into one"
                            : "this revision is known from " + knownFrom.get() + ", before the one above it ("
                                    + before.get() + "); put them in order of time"));
        }
    }

    private void refuseAnEmptyOriginal(Element original) {
        if (original.findChild("baseline").isEmpty()) {
            faults.add(original.fault(
                    "the original lacks a <baseline>; write <not-known> with the reason if it had none"));
        }
        if (original.findChild("target").isEmpty()
                && original.findChild("interim").isEmpty()) {
            faults.add(original.fault("the original lacks every <target>; write a <placeholder> or another reason for "
                    + "each year without one, or an <interim> for each quarter"));
        }
    }

    private void refuseSurveysWithoutTarget(Element measured, Set<FinancialYear> stated) {
        for (String year : measured.findAttribute("survey-years").map(Words::of).orElseGet(List::of)) {
            if (stated.stream().noneMatch(known -> known.toString().equals(year))) {
                faults.add(measured.fault(
                        "survey-years",
                        "there is no target, nor a reason for none, for the survey year " + year + "; add one or take "
                                + "the year out"));
            }
        }
    }
}
