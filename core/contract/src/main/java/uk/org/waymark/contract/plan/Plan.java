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
 */
public record Plan(
        String id,
        String title,
        String summary,
        String lead,
        List<IndicatorCode> indicators,
        List<Action> actions,
        List<Fund> funds,
        LocalDate knownFrom,
        String document) {
    /** What the sources say where they name no owner, lead or date. */
    public static final String NOT_STATED = "not stated";

    public Plan {
        indicators = List.copyOf(indicators);
        actions = List.copyOf(actions);
        funds = List.copyOf(funds);
    }

    /** The same with other actions. */
    public Plan with(List<Action> others) {
        return new Plan(id, title, summary, lead, indicators, others, funds, knownFrom, document);
    }

    Plan knownAt(Known known) {
        return new Plan(
                id,
                title,
                summary,
                lead,
                indicators,
                actions.stream()
                        .filter(action -> known.includes(action.knownFrom()))
                        .toList(),
                funds.stream().filter(fund -> known.includes(fund.knownFrom())).toList(),
                knownFrom,
                document);
    }

    /** What its funds place, in pounds; without those whose lines do not add up or that were only applied for. */
    public BigDecimal placed() {
        return funds.stream().filter(Fund::isPlaced).map(Fund::linesTotal).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
