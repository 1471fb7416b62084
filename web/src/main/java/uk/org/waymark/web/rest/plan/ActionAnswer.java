package uk.org.waymark.web.rest.plan;

import java.time.LocalDate;
import java.util.Optional;
import uk.org.waymark.contract.plan.Action;
import uk.org.waymark.position.reporting.Statement.Progress;
import uk.org.waymark.web.rest.measure.Codes;

/**
 * Something to be done, with the latest that was said about it.
 *
 * @param area the heading it stands under
 * @param owner a role or a body, or "not stated"
 * @param due a date; empty where the source does not state it
 * @param state "planned", "under-way" or "done"; empty where nothing was said
 */
public record ActionAnswer(
        String id,
        String title,
        Optional<String> area,
        String owner,
        Optional<String> due,
        Optional<String> state,
        Optional<String> note) {
    static ActionAnswer of(Action action, Optional<Progress> progress) {
        return new ActionAnswer(
                action.id(),
                action.title(),
                action.area(),
                action.owner(),
                action.due().map(LocalDate::toString),
                progress.map(Progress::state).map(Codes::of),
                progress.map(Progress::note));
    }
}
