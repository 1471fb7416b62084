package uk.org.waymark.position;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import uk.org.waymark.contract.indicator.Outcome;

/**
 * Where one theme stands.
 *
 * @param deliveryGroup the agreement's id for the group that keeps it
 * @param outcomes what its measures are grouped by; empty where they are not
 * @param measures those agreed by the reader's moment, in the order of the agreement
 * @param noPlanBecause why the theme has no plan, where it says so
 */
public record ThemePosition(
        String id,
        String title,
        Optional<String> deliveryGroup,
        List<Outcome> outcomes,
        List<MeasurePosition> measures,
        List<PlanPosition> plans,
        Optional<String> noPlanBecause) {
    public ThemePosition {
        outcomes = List.copyOf(outcomes);
        measures = List.copyOf(measures);
        plans = List.copyOf(plans);
    }

    /** The same with some of its measures alone. */
    ThemePosition only(Predicate<MeasurePosition> shown) {
        return new ThemePosition(
                id,
                title,
                deliveryGroup,
                outcomes,
                measures.stream().filter(shown).toList(),
                plans,
                noPlanBecause);
    }

    /** The same with other plans. */
    ThemePosition with(List<PlanPosition> others) {
        return new ThemePosition(id, title, deliveryGroup, outcomes, measures, others, noPlanBecause);
    }

    /** Counts of its designated measures. */
    public Summary designated() {
        return Summary.of(
                measures.stream().filter(MeasurePosition::isDesignated).toList());
    }

    /** Counts of all its measures. */
    public Summary all() {
        return Summary.of(measures);
    }

    /** Counts of all its measures on the best information there is. */
    public BestInformation onBestInformation() {
        return BestInformation.of(measures);
    }

    /** Its measures that serve an outcome, in the order of the agreement. */
    public List<MeasurePosition> measuresOf(Outcome outcome) {
        return measures.stream()
                .filter(measure -> measure.indicator().membership().outcome().equals(Optional.of(outcome.id())))
                .toList();
    }

    /** The plans, as known, that are meant to move a measure. */
    public List<PlanPosition> plansFor(MeasurePosition measure) {
        return plans.stream().filter(plan -> plan.isFor(measure.code())).toList();
    }
}
