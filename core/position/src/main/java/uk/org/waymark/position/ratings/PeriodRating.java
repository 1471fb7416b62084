package uk.org.waymark.position.ratings;

import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.cycle.MeasureReturn;

/**
 * The rating of one measure by its own figure of one period. A figure carried forward belongs to the period it was
 * reported for and rates no other.
 *
 * @param performance not rated unless the state is {@link State#RATED}
 * @param due whether a figure is asked for
 * @param supplied whether it is there, or that there is none was reported
 * @param measure its position in that period; empty where the period is still to come
 */
public record PeriodRating(
        State state, Performance performance, boolean due, boolean supplied, Optional<MeasurePosition> measure) {
    /** A cell of a period that is still to come. */
    static final PeriodRating TO_COME =
            new PeriodRating(State.TO_COME, Performance.NOT_RATED, false, false, Optional.empty());

    /** The kinds of answer to how a measure did in a period. */
    public enum State {
        RATED,
        /** Nothing judges the figure, or the figure of a part is missing. */
        NOT_RATED,
        NO_FIGURE,
        NOT_DUE,
        TO_COME
    }

    static PeriodRating of(MeasureReturn returned) {
        MeasurePosition measure = returned.measure();
        Performance performance = measure.whole().carriedForward() ? Performance.NOT_RATED : measure.performance();
        return new PeriodRating(
                state(returned, performance),
                performance,
                returned.isDue(),
                returned.isSupplied(),
                Optional.of(measure));
    }

    private static State state(MeasureReturn returned, Performance performance) {
        if (!hasOwnFigure(returned.measure())) {
            return returned.isDue() ? State.NO_FIGURE : State.NOT_DUE;
        }
        return performance.isRated() ? State.RATED : State.NOT_RATED;
    }

    private static boolean hasOwnFigure(MeasurePosition measure) {
        return Stream.concat(Stream.of(measure.whole()), measure.parts().stream())
                .anyMatch(reading -> reading.figure().isPresent() && !reading.carriedForward());
    }
}
