package uk.org.waymark.web.rest.plan;

import java.util.List;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.plan.Plan;
import uk.org.waymark.position.PlanPosition;

/**
 * A plan as known.
 *
 * @param lead the role or body that leads it, or "not stated"
 * @param document where it is written down
 * @param indicators the codes of the measures it is meant to move
 */
public record PlanAnswer(
        String id,
        String title,
        String summary,
        String lead,
        String document,
        String knownFrom,
        List<String> indicators,
        List<ActionAnswer> actions,
        List<FundAnswer> funds) {
    public static PlanAnswer of(PlanPosition position) {
        Plan plan = position.plan();
        return new PlanAnswer(
                plan.id(),
                plan.title(),
                plan.summary(),
                plan.lead(),
                plan.document(),
                plan.knownFrom().toString(),
                plan.indicators().stream().map(IndicatorCode::text).toList(),
                position.actions().stream().map(ActionAnswer::of).toList(),
                plan.funds().stream().map(FundAnswer::of).toList());
    }
}
