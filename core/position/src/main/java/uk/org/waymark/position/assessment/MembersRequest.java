package uk.org.waymark.position.assessment;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.ReviewStatement.RequestStated;

/**
 * Something that members of a body asked for when the paper was before them.
 *
 * @param history all that was stated of it, earliest known first
 */
public record MembersRequest(List<Entry<RequestStated>> history) {
    public MembersRequest {
        history = List.copyOf(history);
        if (history.isEmpty()) {
            throw new IllegalArgumentException("Nobody asked for it");
        }
    }

    /** What stands. */
    public Entry<RequestStated> latest() {
        return history.get(history.size() - 1);
    }

    public int number() {
        return latest().statement().request();
    }

    public String text() {
        return latest().statement().text();
    }

    /** What was done about it. */
    public Optional<String> answer() {
        return latest().statement().answer();
    }
}
