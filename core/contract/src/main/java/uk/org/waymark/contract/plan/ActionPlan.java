package uk.org.waymark.contract.plan;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;

/**
 * A theme's plans.
 *
 * @param noneBecause why there are none; empty when there are
 */
public record ActionPlan(String theme, List<Plan> plans, Optional<String> noneBecause) {
    public ActionPlan {
        plans = List.copyOf(plans);
    }

    /** The plans, actions and funds that were known at a moment. */
    public List<Plan> knownAt(Known known) {
        return plans.stream()
                .filter(plan -> known.includes(plan.knownFrom()))
                .map(plan -> plan.knownAt(known))
                .toList();
    }

    public List<Plan> forIndicator(IndicatorCode code, Known known) {
        return knownAt(known).stream()
                .filter(plan -> plan.indicators().contains(code))
                .toList();
    }
}
