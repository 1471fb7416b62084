package uk.org.waymark.position.assessment;

import java.util.List;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.ImprovementTerms;
import uk.org.waymark.position.reporting.ReviewStatement.ImprovementStated;

/**
 * An improvement of the partnership itself, as known at a moment.
 *
 * @param history all that was stated of it, earliest known first
 */
public record Improvement(List<Entry<ImprovementStated>> history) {
    public Improvement {
        history = List.copyOf(history);
        if (history.isEmpty()) {
            throw new IllegalArgumentException("Nobody stated the improvement");
        }
    }

    /** What stands. */
    public Entry<ImprovementStated> latest() {
        return history.get(history.size() - 1);
    }

    public int number() {
        return latest().statement().area();
    }

    public ImprovementTerms terms() {
        return latest().statement().terms();
    }
}
