package uk.org.waymark.web.paper;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.position.Distribution;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.elsewhere.Elsewhere;
import uk.org.waymark.position.review.Review;

/**
 * What papers are made of. What few of them need is worked out when it is asked for.
 *
 * @param distributions how the measures were spread over the ratings up to the period
 * @param elsewhere a measure in other places
 * @param subject the measure that the paper is about; empty where it is about all
 */
record Material(
        Review review,
        Supplier<List<Distribution>> distributions,
        Function<Indicator, Elsewhere> elsewhere,
        Optional<MeasurePosition> subject) {

    /** Of a review alone. */
    static Material of(Review review) {
        return new Material(review, List::of, indicator -> new Elsewhere(List.of()), Optional.empty());
    }

    /** Of what a snapshot shows. */
    static Material of(Review review, Snapshot snapshot) {
        Position position = review.position();
        return new Material(
                review,
                () -> snapshot.distributions(position.period(), position.known()),
                indicator -> Elsewhere.of(indicator, snapshot.entries(), position.known()),
                Optional.empty());
    }

    /** The same about one measure. */
    Material about(MeasurePosition measure) {
        return new Material(review, distributions, elsewhere, Optional.of(measure));
    }

    Position position() {
        return review.position();
    }
}
