package uk.org.waymark.web.chart;

import java.math.BigDecimal;
import java.util.Optional;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.target.Scorable;
import uk.org.waymark.contract.target.Target;

/** Where a figure stands on an axis; a drawing may be inexact in the last place where a judgement may not. */
final class Magnitude {
    private Magnitude() {}

    /** A ratio stands at its percentage; a figure in parts has no one place. */
    static Optional<Double> of(Figure figure) {
        return figure.number().map(BigDecimal::doubleValue);
    }

    /** The figure of a target, of the whole or of one part. */
    static Optional<Double> of(Target target, Optional<String> part, Optional<Figure> baseline) {
        return scorable(target, part)
                .flatMap(scorable -> scorable.figure(baseline))
                .flatMap(Magnitude::of);
    }

    /** The target of the whole or of one part, where it can be judged against. */
    static Optional<Scorable> scorable(Target target, Optional<String> part) {
        return target.ofPart(part).scorable();
    }
}
