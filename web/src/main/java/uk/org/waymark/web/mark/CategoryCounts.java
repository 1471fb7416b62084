package uk.org.waymark.web.mark;

import java.util.stream.Collectors;
import uk.org.waymark.position.Summary;

/** Counts of measures by review category, in words. */
public final class CategoryCounts {
    private CategoryCounts() {}

    /** "16 on track, 3 off trajectory, 5 at risk, 11 no data". */
    public static String inWords(Summary summary) {
        return summary.categories().stream()
                .map(category ->
                        summary.count(category) + " " + Mark.of(category).brief())
                .collect(Collectors.joining(", "));
    }
}
