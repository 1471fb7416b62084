package uk.org.waymark.position.ratings;

import java.util.List;
import uk.org.waymark.contract.scoring.Performance;

/**
 * Counts of measures by their rating in one period, each rated by its own figure of that period.
 *
 * @param notRated those without a figure, without one due, or with one that nothing judges
 * @param due how many figures are asked for; {@code supplied} how many of these are there
 */
public record RatingCount(int better, int within, int worse, int notRated, int due, int supplied) {

    static RatingCount of(List<PeriodRating> ratings) {
        List<PeriodRating> due = ratings.stream().filter(PeriodRating::due).toList();
        return new RatingCount(
                count(ratings, Performance.BETTER),
                count(ratings, Performance.WITHIN),
                count(ratings, Performance.WORSE),
                count(ratings, Performance.NOT_RATED),
                due.size(),
                (int) due.stream().filter(PeriodRating::supplied).count());
    }

    private static int count(List<PeriodRating> ratings, Performance performance) {
        return (int) ratings.stream()
                .filter(rating -> rating.performance() == performance)
                .count();
    }

    public int measures() {
        return better + within + worse + notRated;
    }

    public int rated() {
        return measures() - notRated;
    }
}
