package uk.org.waymark.position;

import java.util.Optional;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.contract.scoring.Score;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement.ManagementInformation;

/**
 * How a measure is rated by management information: for the partnership and the council, and never in a review.
 *
 * @param said what it rests on
 * @param byTarget how the target rates its figure; empty where it has none that a target rates
 */
public record ManagementRating(Entry<ManagementInformation> said, Optional<Score> byTarget) {

    /** As the delivery group judges, else as the target does. */
    public Performance performance() {
        return said.statement()
                .judged()
                .or(() -> byTarget.map(Score::performance))
                .orElse(Performance.NOT_RATED);
    }
}
