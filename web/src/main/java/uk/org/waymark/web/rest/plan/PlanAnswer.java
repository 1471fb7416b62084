package uk.org.waymark.web.rest.plan;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.plan.Plan;
import uk.org.waymark.position.PlanPosition;
import uk.org.waymark.web.rest.measure.Codes;

/**
 * A plan as known.
 *
 * @param lead the role or body that leads it, or "not stated"
 * @param document where it is written down
 * @param rating by its lead: "on-course", "behind" or "at-risk"; empty until it is rated
 * @param targets those it sets itself
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
        Optional<RatingAnswer> rating,
        List<PlanTargetAnswer> targets,
        List<ActionAnswer> actions,
        List<FundAnswer> funds) {
    /** How the lead of a plan rates it, and since when. */
    public record RatingAnswer(String rating, String since, String reason) {}

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
                position.rating()
                        .map(entry -> new RatingAnswer(
                                entry.statement().rating().code(),
                                Codes.date(entry.knownFrom()),
                                entry.statement().reason())),
                position.targets().stream().map(PlanTargetAnswer::of).toList(),
                position.actions().stream().map(ActionAnswer::of).toList(),
                plan.funds().stream().map(FundAnswer::of).toList());
    }
}
