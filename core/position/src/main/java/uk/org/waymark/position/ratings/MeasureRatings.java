package uk.org.waymark.position.ratings;

import java.util.List;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.position.MeasurePosition;

/**
 * One measure through the periods.
 *
 * @param now its position in the period looked at
 * @param periods its ratings, in the order of {@link RatingsByPeriod#columns()}
 */
public record MeasureRatings(MeasurePosition now, List<PeriodRating> periods) {
    public MeasureRatings {
        periods = List.copyOf(periods);
    }

    /** What is expected at the end of the year; not rated where nothing is forecast. */
    public Performance forecast() {
        return now.forecast();
    }
}
