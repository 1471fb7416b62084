package uk.org.waymark.web.rest.position;

import java.util.LinkedHashMap;
import java.util.Map;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.position.ReviewCategory;
import uk.org.waymark.position.Summary;

/** How many measures have each performance symbol and stand in each review category; every key is there, zeros too. */
public record Counts(Map<String, Integer> performance, Map<String, Integer> review) {
    public static Counts of(Summary summary) {
        Map<String, Integer> performance = new LinkedHashMap<>();
        for (Performance symbol : Performance.values()) {
            performance.put(symbol.code(), summary.count(symbol));
        }
        Map<String, Integer> review = new LinkedHashMap<>();
        for (ReviewCategory category : ReviewCategory.values()) {
            review.put(category.code(), summary.count(category));
        }
        return new Counts(performance, review);
    }
}
