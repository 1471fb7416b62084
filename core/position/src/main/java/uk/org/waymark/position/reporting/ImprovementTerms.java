package uk.org.waymark.position.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.position.reporting.PlanStatement.Progress;

/**
 * An improvement of the partnership itself, in words.
 *
 * @param title the area, such as "Clearer roles and responsibilities"
 * @param sections the numbers of the sections it comes out of
 * @param action what is to be done
 * @param owner the body that does it; empty where nobody does yet
 * @param role the post that does it there
 * @param due the day by which it is to be done; empty where there is none
 * @param note the latest word on it; may be empty
 */
public record ImprovementTerms(
        String title,
        List<String> sections,
        String action,
        Optional<String> owner,
        Optional<String> role,
        Optional<LocalDate> due,
        Progress.State state,
        String note) {
    public ImprovementTerms {
        title = title.strip();
        sections = List.copyOf(sections);
        action = action.strip();
        owner = given(owner);
        role = given(role);
        note = note.strip();
    }

    private static Optional<String> given(Optional<String> text) {
        return text.map(String::strip).filter(any -> !any.isEmpty());
    }

    /** Whether it should have been done by a day and was not. */
    public boolean isOverdue(LocalDate day) {
        return !state.isOver() && due.filter(by -> by.isBefore(day)).isPresent();
    }
}
