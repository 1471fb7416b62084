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

    /** Those of rows to decide, the remarkable first; then what is decided, and what cannot be. */
    static List<SignOffGroup> of(List<SignOffRow> rows) {
        return List.of(
                        new SignOffGroup(
                                "twice",
                                rows.stream()
                                        .filter(row -> row.stage() == SignOffRow.Stage.TO_DECIDE
                                                && !row.reasons().isEmpty())
                                        .toList()),
                        new SignOffGroup(
                                "others",
                                rows.stream()
                                        .filter(row -> row.stage() == SignOffRow.Stage.TO_DECIDE
                                                && row.reasons().isEmpty())
                                        .toList()),
                        new SignOffGroup(
                                "decided",
                                rows.stream()
                                        .filter(row -> row.stage().isDecided())
                                        .toList()),
                        new SignOffGroup(
                                "blocked",
                                rows.stream()
                                        .filter(row -> row.stage() == SignOffRow.Stage.BLOCKED)
                                        .toList()))
                .stream()
                .filter(group -> !group.rows().isEmpty())
                .toList();
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
