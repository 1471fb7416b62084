package uk.org.waymark.position;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.plan.Action;
import uk.org.waymark.contract.plan.Plan;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.PlanStatement.ActionStated;
import uk.org.waymark.position.reporting.PlanStatement.FundStated;
import uk.org.waymark.position.reporting.PlanStatement.MoneyStated;
import uk.org.waymark.position.reporting.PlanStatement.PlanRated;
import uk.org.waymark.position.reporting.PlanStatement.PlanStated;
import uk.org.waymark.position.reporting.PlanStatement.Progress;
import uk.org.waymark.position.reporting.PlanStatement.TargetProgress;
import uk.org.waymark.position.reporting.PlanStatement.TargetStated;

/**
 * A plan as known: what its theme's file says with what its delivery group stated since, and how far it has come.
 *
 * @param plan with its actions, targets and funds as stated last
 * @param declared whether the theme's file has it
 * @param stated its terms as stated beside the file; empty where those of the file stand
 * @param actions where each of those comes from and how far it has come, in the same order
 * @param targets those the plan sets itself, in the same order, with what they have come to
 * @param funds in the same order, with what was stated of their money
 * @param ratings how its lead rated it, earliest known first; the last one counts
 */
public record PlanPosition(
        Plan plan,
        boolean declared,
        Optional<Entry<PlanStated>> stated,
        List<ActionPosition> actions,
        List<TargetPosition> targets,
        List<FundPosition> funds,
        List<Entry<PlanRated>> ratings) {
    public PlanPosition {
        actions = List.copyOf(actions);
        targets = List.copyOf(targets);
        funds = List.copyOf(funds);
        ratings = List.copyOf(ratings);
    }

    /** The plans of a theme: those of its file, in its order, and those started beside it, as they were started. */
    static List<PlanPosition> of(Theme theme, Entries entries, Known known) {
        List<Plan> declared = theme.actionPlan().knownAt(known);
        Map<String, Plan> byId = new LinkedHashMap<>();
        declared.forEach(plan -> byId.put(plan.id(), plan));
        Map<String, Entry<PlanStated>> stated = new LinkedHashMap<>();
        entries.of(PlanStated.class, known)
                .filter(entry -> entry.statement().theme().equals(theme.id()))
                .forEach(entry -> {
                    Plan terms = entry.statement().terms();
                    stated.put(terms.id(), entry);
                    byId.merge(
                            terms.id(),
                            terms,
                            (before, anew) -> anew.with(before.actions(), before.funds(), before.targets()));
                });
        return byId.values().stream()
                .map(plan -> of(
                        plan,
                        declared.stream().anyMatch(its -> its.id().equals(plan.id())),
                        Optional.ofNullable(stated.get(plan.id())),
                        new PlanEntries(plan.id(), entries, known)))
                .toList();
    }

    private static PlanPosition of(
            Plan declared, boolean inFile, Optional<Entry<PlanStated>> stated, PlanEntries said) {
        List<ActionPosition> actions = ActionPosition.of(
                declared.actions(), said.of(ActionStated.class).toList(), said.progress());
        List<TargetPosition> targets = TargetPosition.of(
                declared.targets(),
                said.of(TargetStated.class),
                said.of(TargetProgress.class).toList());
        List<FundPosition> funds = FundPosition.of(
                declared.funds(),
                said.of(FundStated.class).toList(),
                said.of(MoneyStated.class).toList());
        Plan plan = declared.with(
                actions.stream().map(ActionPosition::action).toList(),
                funds.stream().map(FundPosition::fund).toList(),
                targets.stream().map(TargetPosition::target).toList());
        return new PlanPosition(
                plan,
                inFile,
                stated,
                actions,
                targets,
                funds,
                said.of(PlanRated.class).toList());
    }

    /** The same with some of its actions. */
    PlanPosition with(List<ActionPosition> some) {
        return new PlanPosition(
                plan.with(some.stream().map(ActionPosition::action).toList()),
                declared,
                stated,
                some,
                targets,
                funds,
                ratings);
    }

    /** How its lead rates it; empty until then. */
    public Optional<Entry<PlanRated>> rating() {
        return ratings.isEmpty() ? Optional.empty() : Optional.of(ratings.get(ratings.size() - 1));
    }

    public Optional<Progress> progressOf(Action action) {
        return actions.stream()
                .filter(its -> its.action().id().equals(action.id()))
                .findFirst()
                .flatMap(ActionPosition::progress)
                .map(Entry::statement);
    }

    /** Whether it, or an action of it, is meant to move a measure. */
    public boolean isFor(IndicatorCode code) {
        return plan.indicators().contains(code) || actionsFor(code).findAny().isPresent();
    }

    /** Its actions that are meant to move a measure: those that name it and, of the plan's measures, those that name none. */
    public Stream<ActionPosition> actionsFor(IndicatorCode code) {
        boolean ofPlan = plan.indicators().contains(code);
        return actions.stream()
                .filter(action -> action.action().indicators().isEmpty()
                        ? ofPlan
                        : action.action().indicators().contains(code));
    }

    /** Those that should be done by a day and are not. */
    public List<ActionPosition> late(LocalDate day) {
        return actions.stream().filter(action -> action.isLate(day)).toList();
    }
}
