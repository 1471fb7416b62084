package uk.org.waymark.web.rest.measure;

import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.target.Scorable;
import uk.org.waymark.contract.target.Target;

/**
 * A target as an answer writes it: the figure to reach, or what stands in place of one.
 *
 * @param figure "27.3", "10/23" or "10..15"; empty for a state and for a target in parts, whose figures stand in them
 * @param state "placeholder", "withdrawn" and so on; empty for a target that can be judged by
 * @param change "+3 points from baseline" for a change whose figure cannot be told, because its baseline is not known
 */
public record TargetText(Optional<String> figure, Optional<String> state, Optional<String> change) {
    /** What is said where no target was agreed at all. */
    public static final TargetText NONE = new TargetText(Optional.empty(), Optional.empty(), Optional.empty());

    /** The target of a whole measure; a change is worked out from {@code baseline} where no source prints the result. */
    public static TargetText of(Target target, Optional<Figure> baseline) {
        Optional<String> figure = figure(target, baseline);
        Optional<String> change = Optional.of(target)
                .filter(any -> figure.isEmpty() && any instanceof Scorable.Change)
                .map(Target::text);
        return new TargetText(figure, target.unscored().map(Target::kind), change);
    }

    private static Optional<String> figure(Target target, Optional<Figure> baseline) {
        return target.range().map(Target::text).or(() -> target.scorable()
                .flatMap(scorable -> scorable.figure(baseline))
                .filter(figure -> figure.byPart().isEmpty())
                .map(Figure::text));
    }
}
