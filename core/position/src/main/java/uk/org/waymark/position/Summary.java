package uk.org.waymark.position;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.org.waymark.contract.scoring.Performance;

/** Unweighted counts of measures by performance and by review category. A measure in parts counts once. */
public record Summary(Map<Performance, Integer> performance, Map<ReviewCategory, Integer> review, int measures) {
    /** Of no measures. */
    public static final Summary NOTHING = of(List.of());

    static Summary of(Collection<MeasurePosition> measures) {
        Map<Performance, Integer> performance = new EnumMap<>(Performance.class);
        Map<ReviewCategory, Integer> review = new EnumMap<>(ReviewCategory.class);
        measures.forEach(measure -> {
            performance.merge(measure.performance(), 1, Integer::sum);
            review.merge(measure.review(), 1, Integer::sum);
        });
        return new Summary(performance, review, measures.size());
    }

    public Summary {
        performance = Map.copyOf(performance);
        review = Map.copyOf(review);
    }

    /** The categories to tell: those of every review and, where a year's target was missed, that one too. */
    public List<ReviewCategory> categories() {
        return Stream.of(ReviewCategory.values())
                .filter(category -> category != ReviewCategory.MISSED || count(category) > 0)
                .toList();
    }

    public int count(Performance symbol) {
        return performance.getOrDefault(symbol, 0);
    }

    public int count(ReviewCategory category) {
        return review.getOrDefault(category, 0);
    }

    /** How many are at risk, or have missed their year’s target, which is the same a quarter later. */
    public int atRisk() {
        return count(ReviewCategory.AT_RISK) + count(ReviewCategory.MISSED);
    }
}
