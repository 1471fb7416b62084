package uk.org.waymark.web.mark;

import java.util.List;
import uk.org.waymark.position.Summary;

/** A review category and how many measures are in it. */
public record Counted(Mark mark, int count) {

    /** All categories of a summary, those without any measure too. */
    public static List<Counted> all(Summary summary) {
        return summary.categories().stream()
                .map(category -> new Counted(Mark.of(category), summary.count(category)))
                .toList();
    }

    /** The categories that have a measure. */
    public static List<Counted> some(Summary summary) {
        return all(summary).stream().filter(counted -> counted.count() > 0).toList();
    }
}
