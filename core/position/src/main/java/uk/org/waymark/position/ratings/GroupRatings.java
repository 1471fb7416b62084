package uk.org.waymark.position.ratings;

import java.util.List;
import uk.org.waymark.contract.scoring.Performance;

/** Some measures through the periods: those of a theme, of a block, or all of an agreement. */
public record GroupRatings(String id, String title, List<MeasureRatings> measures) {
    public GroupRatings {
        measures = List.copyOf(measures);
    }

    /** The ratings of a period, by its place among {@link RatingsByPeriod#columns()}. */
    public RatingCount count(int column) {
        return RatingCount.of(
                measures.stream().map(measure -> measure.periods().get(column)).toList());
    }

    /** How many of its measures are expected to end the year worse than anticipated. */
    public int expectedWorse() {
        return (int) measures.stream()
                .filter(measure -> measure.forecast() == Performance.WORSE)
                .count();
    }

    /** How many of its measures have a forecast. */
    public int forecast() {
        return (int) measures.stream()
                .filter(measure -> measure.forecast().isRated())
                .count();
    }
}
