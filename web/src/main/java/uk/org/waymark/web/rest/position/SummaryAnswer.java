package uk.org.waymark.web.rest.position;

import java.util.Map;
import uk.org.waymark.position.Summary;

/** The counts of designated measures, which are the annual review's, and those of all measures beside them. */
public record SummaryAnswer(Map<String, Integer> performance, Map<String, Integer> review, Counts all) {
    static SummaryAnswer of(Summary designated, Summary all) {
        Counts counts = Counts.of(designated);
        return new SummaryAnswer(counts.performance(), counts.review(), Counts.of(all));
    }
}
