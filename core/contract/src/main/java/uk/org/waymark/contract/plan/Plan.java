package uk.org.waymark.contract.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;

/**
 * A plan for one or more measures.
 *
 * @param lead the role or body that leads it, or "not stated"
 * @param document where it is written down
 * @param targets those it sets itself beside the agreement's
 */
public record Plan(
        String id,
        String title,
        String summary,
        String lead,
        List<IndicatorCode> indicators,
        List<Action> actions,
        List<Fund> funds,
        List<OverallTarget> targets,
        LocalDate knownFrom,
        String document) {
    /** What the sources say where they name no owner, lead or date. */
    public static final String NOT_STATED = "not stated";

    public Plan {
        indicators = List.copyOf(indicators);
        actions = List.copyOf(actions);
        funds = List.copyOf(funds);
        targets = List.copyOf(targets);
    }

    /** One without targets of its own. */
    public Plan(
            String id,
            String title,
            String summary,
            String lead,
            List<IndicatorCode> indicators,
            List<Action> actions,
            List<Fund> funds,
            LocalDate knownFrom,
            String document) {
        this(id, title, summary, lead, indicators, actions, funds, List.of(), knownFrom, document);
    }

    /** The same with other actions. */
    public Plan with(List<Action> others) {
        return with(others, funds, targets);
    }

    /** The same with other actions, funds and targets. */
    public Plan with(List<Action> otherActions, List<Fund> otherFunds, List<OverallTarget> otherTargets) {
        return new Plan(
                id, title, summary, lead, indicators, otherActions, otherFunds, otherTargets, knownFrom, document);
    }

    Plan knownAt(Known known) {
        return with(
                actions.stream()
                        .filter(action -> known.includes(action.knownFrom()))
                        .toList(),
                funds.stream().filter(fund -> known.includes(fund.knownFrom())).toList(),
                targets.stream()
                        .filter(target -> known.includes(target.knownFrom()))
                        .toList());
    }

    /** What its funds place, in pounds; without those whose lines do not add up, and what was only applied for. */
    public BigDecimal placed() {
        return funds.stream().map(Fund::placed).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
