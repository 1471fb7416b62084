package uk.org.waymark.position.comparison;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.target.Target;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.TargetInForce;

/**
 * A measure of which something is told differently at a later moment.
 *
 * @param before empty when nothing had been agreed about it by the earlier moment
 * @param after empty when it is not declared any more
 */
public record MeasureChange(
        Optional<MeasurePosition> before, Optional<MeasurePosition> after, List<Difference> differences) {
    public MeasureChange {
        differences = List.copyOf(differences);
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("A measure is known at one of two moments at least");
        }
    }

    /** The measure as it is known last. */
    public MeasurePosition measure() {
        return after.or(() -> before).orElseThrow();
    }

    /** Whether its symbol, its forecast or its review category is another. */
    public boolean isMoved() {
        return !before.map(MeasureChange::standing).equals(after.map(MeasureChange::standing));
    }

    /** Whether the period is judged by another target. */
    public boolean isJudgedOtherwise() {
        return !Objects.equals(before.flatMap(MeasureChange::judgedBy), after.flatMap(MeasureChange::judgedBy));
    }

    /** The differences of one kind, in order. */
    public <D extends Difference> Stream<D> of(Class<D> kind) {
        return differences.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static List<Object> standing(MeasurePosition measure) {
        return List.of(measure.performance(), measure.forecast(), measure.review());
    }

    /** A placeholder judges nothing, in whatever words it is agreed. */
    private static Optional<String> judgedBy(MeasurePosition measure) {
        return measure.whole()
                .target()
                .filter(inForce -> !measure.placeholder())
                .map(TargetInForce::target)
                .map(Target::text);
    }
}
