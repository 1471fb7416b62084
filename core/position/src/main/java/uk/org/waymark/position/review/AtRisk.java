package uk.org.waymark.position.review;

import java.util.List;
import java.util.stream.Stream;
import uk.org.waymark.contract.plan.Fund;
import uk.org.waymark.position.ActionPosition;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.PlanPosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.risk.Risk;
import uk.org.waymark.position.risk.RiskRegister;

/**
 * A designated measure at risk, with what any theme does about it.
 *
 * @param plans those with an action that is meant to move the measure, or that are for it as a whole
 * @param risks the open ones that put its target at risk, highest first; the public has none
 */
public record AtRisk(MeasurePosition measure, List<PlanPosition> plans, List<Risk> risks) {
    public AtRisk {
        plans = List.copyOf(plans);
        risks = List.copyOf(risks);
    }

    static AtRisk of(MeasurePosition measure, Position position, RiskRegister register) {
        return new AtRisk(
                measure,
                position.themes().stream()
                        .flatMap(theme -> theme.plans().stream())
                        .filter(plan -> plan.isFor(measure.code()))
                        .toList(),
                register.about(measure.indicator()));
    }

    /** The actions of a plan that are meant to move the measure. */
    public List<ActionPosition> actions(PlanPosition plan) {
        return plan.actionsFor(measure.code()).toList();
    }

    /** The money of those plans. */
    public Stream<Fund> funds() {
        return plans.stream().flatMap(plan -> plan.plan().funds().stream());
    }
}
