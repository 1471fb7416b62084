package uk.org.waymark.position.review;

import java.time.LocalDate;
import java.util.Optional;
import uk.org.waymark.contract.indicator.Dated;
import uk.org.waymark.contract.indicator.MeasureOwner;
import uk.org.waymark.contract.target.Target;
import uk.org.waymark.contract.target.Unscored;
import uk.org.waymark.contract.target.Unscored.Placeholder;
import uk.org.waymark.position.MeasurePosition;

/**
 * A designated measure that cannot be judged yet.
 *
 * @param placeholder what its target waits for; empty where it has a target and no figure
 */
public record Waiting(MeasurePosition measure, Optional<Placeholder> placeholder) {

    /** A measure with what its target waits for. */
    public static Waiting of(MeasurePosition measure) {
        return new Waiting(
                measure,
                measure.annualTarget()
                        .map(Dated::value)
                        .flatMap(Target::unscored)
                        .filter(Placeholder.class::isInstance)
                        .map((Unscored unscored) -> (Placeholder) unscored));
    }

    /** Who answers for the measure. */
    public Optional<MeasureOwner> owner() {
        return measure.indicator().owner();
    }

    /** The day by which its target is to be set. */
    public Optional<LocalDate> due() {
        return placeholder.flatMap(Placeholder::due);
    }
}
