package uk.org.waymark.contract.conformance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.definition.Fault;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.plan.Action;
import uk.org.waymark.contract.plan.Fund;
import uk.org.waymark.contract.plan.Plan;

/** That a plan can be held to: who, by when, for what and with which money. */
final class PlanChecks {
    /** Silence: nobody can tell whether the source names no owner or the author forgot to look. */
    private static final Set<String> SILENCE =
            Set.of("?", "-", "tbc", "tbd", "tba", "n/a", "na", "none", "unknown", "various", "all", "nobody");

    private PlanChecks() {}

    static List<Fault> owners(Subject subject) {
        List<Fault> faults = new ArrayList<>();
        for (Plan plan : subject.plan().plans()) {
            if (isSilent(plan.lead())) {
                faults.add(fault(subject, "plan", plan.id(), "lead", unnamed("plan", plan.id(), plan.lead())));
            }
            plan.actions().stream()
                    .filter(action -> isSilent(action.owner()))
                    .map(action -> fault(
                            subject, "action", action.id(), "owner", unnamed("action", action.id(), action.owner())))
                    .forEach(faults::add);
        }
        return faults;
    }

    static List<Fault> dueInTerm(Subject subject) {
        return subject.plan().plans().stream()
                .flatMap(plan -> plan.actions().stream())
                .flatMap(action -> Stream.concat(
                        late(subject, action, "action \"" + action.id() + "\"", action.due()),
                        action.milestones().stream()
                                .flatMap(milestone -> late(
                                        subject,
                                        action,
                                        "a milestone of action \"" + action.id() + "\"",
                                        milestone.due()))))
                .toList();
    }

    private static Stream<Fault> late(Subject subject, Action action, String what, Optional<LocalDate> due) {
        return due.filter(day -> isOutside(subject.agreement(), day)).stream()
                .map(day -> fault(
                        subject,
                        "action",
                        action.id(),
                        "due",
                        what
                                + " is due %s, outside the term from %s to %s; correct the date"
                                        .formatted(
                                                day,
                                                subject.agreement().firstYear().starts(),
                                                subject.agreement().lastYear().ends())));
    }

    static List<Fault> indicators(Subject subject) {
        Set<IndicatorCode> known =
                subject.indicators().stream().map(Indicator::code).collect(Collectors.toSet());
        List<Fault> faults = new ArrayList<>();
        for (Plan plan : subject.plan().plans()) {
            plan.indicators().stream()
                    .filter(code -> !known.contains(code))
                    .map(code -> subject.planFile().at("plan", "id", plan.id()).fault(strange(plan, code, known)))
                    .forEach(faults::add);
        }
        return faults;
    }

    static List<Fault> funds(Subject subject) {
        return subject.plan().plans().stream()
                .flatMap(plan -> plan.funds().stream())
                .filter(fund -> fund.addsUp() == fund.discrepancy().isPresent())
                .map(fund -> fault(subject, "fund", fund.id(), "stated-total", sum(fund)))
                .toList();
    }

    private static boolean isSilent(String owner) {
        return owner.isBlank() || SILENCE.contains(owner.strip().toLowerCase(Locale.ROOT));
    }

    private static boolean isOutside(Agreement agreement, LocalDate due) {
        return due.isBefore(agreement.firstYear().starts())
                || due.isAfter(agreement.lastYear().ends());
    }

    private static String unnamed(String kind, String id, String owner) {
        return "%s \"%s\" has \"%s\" for an owner; name a role or a body, or write \"%s\" where the source is silent"
                .formatted(kind, id, owner, Plan.NOT_STATED);
    }

    private static String strange(Plan plan, IndicatorCode code, Set<IndicatorCode> known) {
        return "plan \"%s\" is for %s, which this theme does not have; it has %s"
                .formatted(
                        plan.id(),
                        code,
                        known.stream().sorted().map(IndicatorCode::text).collect(Collectors.joining(", ")));
    }

    private static String sum(Fund fund) {
        String total =
                fund.statedTotal().map(pounds -> "£" + pounds.toPlainString()).orElse("none");
        String lines = "the lines of fund \"%s\" come to £%s, the stated total is %s; "
                .formatted(fund.id(), fund.linesTotal().toPlainString(), total);
        return lines
                + (fund.discrepancy().isPresent()
                        ? "they agree, so take the discrepancy out"
                        : "correct one of them, or add a <discrepancy> that says why the source does not add up");
    }

    private static Fault fault(Subject subject, String element, String id, String attribute, String message) {
        return subject.planFile().at(element, "id", id).fault(attribute, message);
    }
}
