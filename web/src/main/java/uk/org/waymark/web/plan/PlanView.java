package uk.org.waymark.web.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.plan.Fund;
import uk.org.waymark.contract.plan.Plan;
import uk.org.waymark.position.PlanPosition;
import uk.org.waymark.position.reporting.PlanStatement.Progress.State;
import uk.org.waymark.web.words.Words;

/**
 * A plan in the words of a reader.
 *
 * @param origin what was stated beside the theme's file; empty for what stands in it
 * @param areas its actions under their headings, in the plan's order
 * @param timeline empty where no action has a day
 * @param money its sums by kind
 * @param targets those the plan sets itself
 * @param rating by its lead; empty until then
 * @param digest one line: how many actions, how far they have come, and the money
 */
public record PlanView(
        String id,
        String title,
        Optional<String> origin,
        String summary,
        String lead,
        String document,
        List<IndicatorCode> indicators,
        List<ActionArea> areas,
        Optional<Timeline> timeline,
        List<FundView> funds,
        MoneyTable money,
        Optional<String> placed,
        List<TargetView> targets,
        Optional<RatingView> rating,
        String digest) {

    /**
     * A plan as it stands.
     *
     * @param day on which it is looked at, by which an action is late
     */
    public static PlanView of(PlanPosition position, LocalDate day) {
        Plan plan = position.plan();
        Optional<String> placed =
                plan.funds().isEmpty() ? Optional.empty() : Optional.of(FundView.pounds(plan.placed()));
        return new PlanView(
                plan.id(),
                plan.title(),
                position.stated()
                        .map(entry -> Words.say(
                                position.declared() ? "plan.changed" : "plan.started", Words.date(entry.knownFrom()))),
                plan.summary(),
                Words.capital(plan.lead()),
                plan.document(),
                plan.indicators(),
                ActionArea.of(position, day),
                Timeline.of(position, day),
                plan.funds().stream()
                        .map(fund -> FundView.of(fund, scale(plan)))
                        .toList(),
                MoneyTable.of(plan.funds()),
                placed,
                position.targets().stream().map(TargetView::of).toList(),
                position.rating().map(RatingView::of),
                digest(position, placed, day));
    }

    /** Its lead as a form has it: blank where none is stated. */
    public String leadField() {
        return lead.equalsIgnoreCase(Plan.NOT_STATED) ? "" : lead;
    }

    /** The codes of its measures as a form has them. */
    public String codes() {
        return indicators.stream().map(IndicatorCode::text).collect(Collectors.joining(", "));
    }

    /** The largest amount of a fund, to which all are drawn. */
    private static BigDecimal scale(Plan plan) {
        return plan.funds().stream()
                .flatMap(fund -> Stream.concat(Stream.of(fund.linesTotal()), fund.statedTotal().stream()))
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private static String digest(PlanPosition position, Optional<String> placed, LocalDate day) {
        List<String> said = new ArrayList<>();
        int actions = position.plan().actions().size();
        if (actions > 0) {
            said.add(Words.counted("plan.digest.actions", actions, Words.startingNumber(actions), progress(position)));
        }
        int late = position.late(day).size();
        if (late > 0) {
            said.add(Words.counted("plan.digest.late", late, Words.startingNumber(late)));
        }
        int milestones = position.actions().stream()
                .mapToInt(action -> action.lateMilestones(day).size())
                .sum();
        if (milestones > 0) {
            said.add(Words.counted("plan.digest.milestones", milestones, Words.startingNumber(milestones)));
        }
        placed.filter(any -> position.plan().placed().signum() > 0)
                .ifPresent(money -> said.add(Words.say("plan.digest.money", money)));
        appliedFor(position.plan()).ifPresent(money -> said.add(Words.say("plan.digest.appliedFor", money)));
        position.plan().funds().forEach(fund -> excess(fund).ifPresent(said::add));
        return String.join(" ", said);
    }

    private static String progress(PlanPosition position) {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        position.plan().actions().forEach(action -> position.progressOf(action)
                .ifPresent(progress -> counts.merge(progress.state(), 1, Integer::sum)));
        if (counts.isEmpty()) {
            return Words.say("plan.digest.silent");
        }
        List<String> parts = new ArrayList<>();
        List.of(State.DONE, State.UNDER_WAY, State.PLANNED, State.STOPPED).forEach(state -> {
            if (counts.containsKey(state)) {
                parts.add(Words.number(counts.get(state)) + " " + state.words());
            }
        });
        return String.join(", ", parts);
    }

    private static Optional<String> appliedFor(Plan plan) {
        return plan.funds().stream()
                .map(Fund::appliedFor)
                .reduce(BigDecimal::add)
                .filter(amount -> amount.signum() > 0)
                .map(FundView::pounds);
    }

    private static Optional<String> excess(Fund fund) {
        return fund.statedTotal().filter(total -> !fund.addsUp()).map(total -> {
            BigDecimal difference = fund.linesTotal().subtract(total);
            return Words.say(
                    difference.signum() > 0 ? "plan.digest.over" : "plan.digest.under",
                    FundView.pounds(difference.abs()));
        });
    }
}
