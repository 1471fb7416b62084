package uk.org.waymark.web.cycle;

import java.util.List;
import uk.org.waymark.web.words.Words;

/**
 * Measures that a lead looks at together.
 *
 * @param id by which the page links to it: "twice", "others", "decided" or "blocked"
 */
public record SignOffGroup(String id, List<SignOffRow> rows) {
    public SignOffGroup {
        rows = List.copyOf(rows);
    }

    public String title() {
        return Words.say("sign-off.group." + id);
    }

    public String note() {
        return Words.counted("sign-off.measures", rows.size(), rows.size());
    }

    /** Whether its measures were decided about, so that deciding again is the exception. */
    public boolean isDecided() {
        return id.equals("decided");
    }
}
