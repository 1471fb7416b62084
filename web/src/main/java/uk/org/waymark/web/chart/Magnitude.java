package uk.org.waymark.web.chart;

import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.target.Scorable;
import uk.org.waymark.contract.target.Target;

/** Where a figure stands on an axis; a drawing may be inexact in the last place where a judgement may not. */
final class Magnitude {
    private Magnitude() {}

    /** A ratio stands at its percentage; a figure in parts has no one place. */
    static Optional<Double> of(Figure figure) {
        if (figure instanceof Figure.Amount amount) {
            return Optional.of(amount.value().doubleValue());
        }
        if (figure instanceof Figure.Ratio ratio) {
            return Optional.of(100.0 * ratio.numerator() / ratio.denominator());
        }
        return figure instanceof Figure.Level level ? Optional.of((double) level.step()) : Optional.empty();
    }

    /** The figure of a target, of the whole or of one part. */
    static Optional<Double> of(Target target, Optional<String> part, Optional<Figure> baseline) {
        return scorable(target, part)
                .flatMap(scorable -> scorable.figure(baseline))
                .flatMap(Magnitude::of);
    }

    /** The target of the whole or of one part, where it can be judged against. */
    static Optional<Scorable> scorable(Target target, Optional<String> part) {
        return target.ofPart(part) instanceof Scorable scorable ? Optional.of(scorable) : Optional.empty();
    }
}
