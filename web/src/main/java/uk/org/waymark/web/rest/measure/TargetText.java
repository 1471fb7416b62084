package uk.org.waymark.web.rest.measure;

import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.target.Scorable;
import uk.org.waymark.contract.target.Target;
import uk.org.waymark.contract.target.Unscored;

/**
 * A target as an answer writes it: either the figure to reach, or the state that stands in place of one.
 *
 * @param figure "27.3", "10/23" or "10..15"; empty for a state and for a target in parts, whose figures stand in them
 * @param state "placeholder", "withdrawn" and so on; empty for a target that can be judged by
 */
public record TargetText(Optional<String> figure, Optional<String> state) {
    /** What is said where no target was agreed at all. */
    public static final TargetText NONE = new TargetText(Optional.empty(), Optional.empty());

    /** The target of a whole measure; a change is worked out from {@code baseline} where no source prints the result. */
    public static TargetText of(Target target, Optional<Figure> baseline) {
        return target instanceof Scorable scorable
                ? new TargetText(figure(scorable, baseline), Optional.empty())
                : new TargetText(Optional.empty(), Optional.of(((Unscored) target).kind()));
    }

    /** The target of one part of a measure; parts without a target of their own share the measure's. */
    public static TargetText ofPart(Target target, String part, Optional<Figure> baseline) {
        Optional<Target> own = target instanceof Scorable.InParts parts
                ? parts.part(part).map(Target.class::cast)
                : Optional.of(target);
        return own.map(found -> of(found, baseline)).orElse(NONE);
    }

    private static Optional<String> figure(Scorable target, Optional<Figure> baseline) {
        if (target instanceof Scorable.Range range) {
            return Optional.of(range.text());
        }
        return target.figure(baseline)
                .filter(figure -> !(figure instanceof Figure.Parts))
                .map(Figure::text);
    }
}
